import type { Condition, Question } from './messages.ts';

type Answers = { check: Condition; repair: Condition; missing: string[] };

/**
 * Asks the service worker of this page.
 *
 * @param limit how long it may take, in milliseconds
 * @returns undefined when there is none, or when it does not answer in time
 */
export function askWorker<T extends keyof Answers>(
  question: Extract<Question, { type: T }>,
  limit: number,
): Promise<Answers[T] | undefined> {
  const worker = globalThis.navigator.serviceWorker?.controller;
  if (!worker) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => resolve(undefined), limit);
    port1.onmessage = ({ data }) => {
      clearTimeout(timer);
      port1.close();
      resolve(data);
    };
    worker.postMessage(question, [port2]);
  });
}
