import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { filesOf, inFurtherLanguages, site, siteAgain } from '#tests/site/built-site.ts';

const once = [site, ...inFurtherLanguages(site)];
const again = [siteAgain, ...inFurtherLanguages(siteAgain)];

test('two builds of one state have the same files', () => {
  expect(again.map(filesOf)).toEqual(once.map(filesOf));
});

test('two builds of one state are the same, byte for byte', () => {
  const different = once.flatMap(({ folder }, index) =>
    filesOf({ folder, base: '/' }).filter((file) => {
      const twin = join(again[index]?.folder ?? '', file);
      return !readFileSync(join(folder, file)).equals(readFileSync(twin));
    }),
  );
  expect(different).toEqual([]);
});
