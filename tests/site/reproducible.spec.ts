import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { filesOf, site, siteAgain } from '#tests/site/built-site.ts';

test('two builds of one state have the same files', () => {
  expect(filesOf(siteAgain)).toEqual(filesOf(site));
});

test('two builds of one state are the same, byte for byte', () => {
  const different = filesOf(site).filter((file) => {
    const [once, again] = [site, siteAgain].map(({ folder }) => readFileSync(join(folder, file)));
    return !(once && again?.equals(once));
  });
  expect(different).toEqual([]);
});
