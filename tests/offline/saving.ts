import { test as base, expect, type Page } from '@playwright/test';
import { Host } from '#tests/offline/host.ts';
import { SmallSite } from '#tests/offline/small-site.ts';

interface Saving {
  /** Serves the small site, and does as the test tells it. One for each test. */
  host: Host;
}

/** Playwright's test on a small site whose host can fail. Each file that uses it allows service workers itself. */
export const test = base.extend<Saving, { small: SmallSite }>({
  small: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const small = await SmallSite.from();
      await use(small);
      small.remove();
    },
    { scope: 'worker' },
  ],
  host: async ({ small }, use) => {
    const host = await Host.start(small.folder);
    await use(host);
    await host.kill();
  },
  baseURL: async ({ host }, use) => use(host.address),
});

/** Opens a page as a reader's first, and waits until the playbook is saved. */
export async function savedFrom(page: Page, path = '') {
  await page.goto(path);
  await isSaved(page);
}

/**
 * Waits until a worker is in charge of the page, which is when everything is saved.
 *
 * @throws Error that says what the worker told instead
 */
export async function isSaved(page: Page) {
  const told = await page.evaluate(
    (limit) =>
      new Promise<string>((resolve) => {
        const { serviceWorker } = navigator;
        const look = () => serviceWorker.controller?.state === 'activated' && resolve('saved');
        serviceWorker.addEventListener('message', ({ data }) => resolve(JSON.stringify(data)));
        serviceWorker.startMessages();
        setInterval(look, 50);
        setTimeout(async () => {
          const found = await serviceWorker.getRegistration();
          const { installing, waiting, active } = found ?? {};
          resolve(`not in time: ${[installing, waiting, active].map((one) => one?.state)}`);
        }, limit);
      }),
    30_000,
  );
  expect(told).toBe('saved');
}

/** The editions saved whole on this device. */
export const editionsSaved = (page: Page) =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('playbook-editions'));
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().flatMap(({ url }) => url.split('?edition=').slice(1));
  });

/** Deletes, or cuts in half, the saved files whose addresses match. */
export const damage = (page: Page, pattern: string, how: 'delete' | 'halve') =>
  page.evaluate(
    async ([pattern = '', how]) => {
      const name = (await caches.keys()).find((name) => name.startsWith('playbook-files')) ?? '';
      const cache = await caches.open(name);
      let done = 0;
      for (const key of await cache.keys()) {
        if (!new RegExp(pattern).test(key.url)) continue;
        const stored = await cache.match(key);
        const body = await stored?.arrayBuffer();
        if (how === 'delete') await cache.delete(key);
        else if (stored && body)
          await cache.put(
            key,
            new Response(body.slice(0, body.byteLength / 2), { headers: stored.headers }),
          );
        done++;
      }
      return done;
    },
    [pattern, how] as const,
  );

export { expect, type Page } from '@playwright/test';
