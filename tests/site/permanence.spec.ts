import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { lastingAddresses, RELEASED } from '#tests/site/addresses.ts';
import { site } from '#tests/site/built-site.ts';

/** What was adopted and not released yet has no addresses to keep. */
test('no address of the last release has gone without a redirect', () => {
  const released = readFileSync(RELEASED, 'utf8').split('\n').filter(Boolean);
  const today = new Set(lastingAddresses(site));
  const gone = released.filter((address) => !today.has(address));
  expect(gone, 'say in redirects.yaml where they lead now').toEqual([]);
});
