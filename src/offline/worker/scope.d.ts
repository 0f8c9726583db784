/** What of a service worker's global scope is used. TypeScript's own library for workers cannot stand beside the one for pages. */
export interface WorkerScope {
  caches: CacheStorage;
  registration: {
    scope: string;
    installing: unknown;
    waiting: unknown;
    unregister(): Promise<boolean>;
  };
  clients: {
    claim(): Promise<void>;
    matchAll(which: { type: 'window'; includeUncontrolled: true }): Promise<Window[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', act: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', act: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', act: (event: Lasting & { data: Message }) => void): void;
}

/** What a page tells the worker. */
export type Message =
  /** The reader wants the new edition now. */
  | 'take-over'
  /** Take over if no other window is open. */
  | 'take-over-if-alone'
  /** Drop editions that no window can need any more. */
  | 'tidy';

interface Window {
  url: string;
  postMessage(message: unknown): void;
}

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

interface FetchEvent extends Lasting {
  request: Request;
  respondWith(answer: Promise<Response>): void;
}
