import { test as base } from '@playwright/test';
import { Host } from '#tests/offline/host.ts';
import { type BuiltSite, site } from '#tests/site/built-site.ts';

interface Hosted {
  built: BuiltSite;
  /** Serves the built site, and does as the test tells it. One for each test. */
  host: Host;
}

/** Playwright's test with a host that can fail. Pages are named from the base, without a leading slash. */
export const test = base.extend<Hosted>({
  built: [site, { option: true }],
  host: async ({ built }, use) => {
    const host = await Host.start(built.folder, built.base);
    await use(host);
    await host.kill();
  },
  baseURL: async ({ host }, use) => use(host.address),
});

export { expect } from '@playwright/test';
