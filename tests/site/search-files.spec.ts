import { expect, test } from '@playwright/test';
import { filesOf, pagesOf, site } from '#tests/site/built-site.ts';

const PAGES_A_FRAGMENT = 15;
const UNNEEDED =
  /pagefind-(modular-|component-)?ui\.|pagefind-(highlight|worker)\.|wasm\.unknown\./;

const files = filesOf(site).filter((file) => file.startsWith('pagefind/'));

test('the index comes in few files, however many pages there are', () => {
  const fragments = files.filter((file) => file.endsWith('.pf_fragment'));
  expect(fragments.length).toBeGreaterThan(0);
  expect(fragments.length).toBeLessThanOrEqual(Math.ceil(pagesOf(site).length / PAGES_A_FRAGMENT));
});

test('no file of Pagefind is shipped that the site does not use', () => {
  expect(files).toContain('pagefind/pagefind.js');
  expect(files.filter((file) => UNNEEDED.test(file))).toEqual([]);
});
