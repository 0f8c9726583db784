import { cacheNames } from './cache-names.ts';
import type { WorkerScope } from './worker/scope.d.ts';

/**
 * The worker that takes the place of ours when the playbook is no longer to be saved on devices: it deletes what was saved
 * and goes. No window is reloaded; from then on pages come from the server.
 */
const worker = globalThis as unknown as WorkerScope;

async function leave() {
  const { files, editions } = cacheNames(worker.registration.scope);
  for (const name of [files, editions]) await worker.caches.delete(name);
  await worker.registration.unregister();
}

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(leave()));
