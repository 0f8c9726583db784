import { test as base } from '@playwright/test';
import { type BuiltSite, site } from '#tests/site/built-site.ts';
import { serveDist } from '#tests/site/serve-dist.ts';

interface Served {
  /** The built site to serve: at the root, unless a file says otherwise. */
  built: BuiltSite;
  /** Where it answers, with a slash at the end. */
  address: string;
}

/** Playwright's test on the built site, one server a worker. Pages are named from the base, without a leading slash. */
export const test = base.extend<object, Served>({
  built: [site, { option: true, scope: 'worker' }],
  address: [
    async ({ built }, use) => {
      const served = await serveDist(built.folder, built.base);
      await use(served.address);
      await served.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ address }, use) => use(address),
});

export { expect, type Locator, type Page } from '@playwright/test';
