import { expect, test } from 'vitest';
import { kinds, singleKeys } from '#reader/kinds.ts';
import { yourDataPage } from '#words';

test('everything that is kept has a name on the page that shows it', () => {
  const kept = [...kinds.map(({ name }) => name), ...singleKeys];
  expect(Object.keys(yourDataPage.kinds).sort()).toEqual(kept.sort());
});
