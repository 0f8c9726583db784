import { expect, test } from '@playwright/test';
import { filesOf, pagesOf, site } from '#tests/site/built-site.ts';
import { attribute, type Element, elementsIn } from '#tests/site/elements.ts';

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

test('the link at the foot of every page makes none an answer about reading offline', () => {
  const found = pagesOf(site).filter(({ document }) =>
    [...elementsIn(document)].some(
      (element) => attribute(element, 'href') === `${site.base}offline/` && !isIgnored(element),
    ),
  );
  expect(found.map(({ file }) => file)).toEqual([]);
});

test('words that a page gives the index as they stand come last, where they end', () => {
  const given = pagesOf(site).flatMap(({ document }) =>
    [...elementsIn(document)].flatMap((element) => attribute(element, 'data-pagefind-meta') ?? []),
  );
  expect(given.length).toBeGreaterThan(0);
  expect(given.filter((meta) => /:.*,/.test(meta))).toEqual([]);
});

function isIgnored(element: Element): boolean {
  const { parentNode } = element;
  if (attribute(element, 'data-pagefind-ignore') !== undefined) return true;
  return parentNode !== null && 'tagName' in parentNode && isIgnored(parentNode);
}
