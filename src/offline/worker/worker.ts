import type { Release } from '#offline/manifest.ts';
import { isNotSaved } from '#offline/not-saved.ts';
import { failureOf } from '#offline/saved/failures.ts';
import { dropOld, save } from '#offline/saved/save.ts';
import { Store } from '#offline/saved/store.ts';
import { unsaved } from '#offline/unsaved.ts';
import { answer } from './answer.ts';
import type { Message, WorkerScope } from './scope.d.ts';

/** Put in at the build: the edition this worker serves, and the folders with sites of their own: other languages. */
declare const RELEASE: Release;
declare const ELSEWHERE: readonly string[];

const worker = globalThis as unknown as WorkerScope;
const { registration, clients } = worker;
const fetcher: typeof fetch = (...request) => fetch(...request);
const store = new Store(registration.scope, worker.caches, fetcher);

const isElsewhere = (url: string) =>
  ELSEWHERE.some((folder) => url.startsWith(registration.scope + folder));
const windows = async () =>
  (await clients.matchAll({ type: 'window', includeUncontrolled: true })).filter(
    ({ url }) => url.startsWith(registration.scope) && !isElsewhere(url),
  );
const isAlone = async () => (await windows()).length === 1;
const isNewerUnderWay = () => Boolean(registration.installing ?? registration.waiting);

async function install() {
  try {
    await save(RELEASE, store);
  } catch (error) {
    const failure = { type: 'failed', edition: RELEASE.edition, ...(await failureOf(error)) };
    for (const window of await windows()) window.postMessage(failure);
    throw error;
  }
}

const acts: Record<Message, () => Promise<unknown>> = {
  'take-over': () => worker.skipWaiting(),
  'take-over-if-alone': async () => (await isAlone()) && worker.skipWaiting(),
  tidy: async () => (await isAlone()) && !isNewerUnderWay() && dropOld(RELEASE, store),
};

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(clients.claim()));
worker.addEventListener('message', (event) => event.waitUntil(acts[event.data]()));
worker.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method !== 'GET' || !url.startsWith(registration.scope)) return;
  if (isElsewhere(url))
    event.respondWith(fetcher(event.request).catch(() => unsaved(event.request, store.scope)));
  else if (!isNotSaved(url.slice(registration.scope.length)))
    event.respondWith(answer(event.request, RELEASE, store, fetcher));
});
