import { expect, test } from 'vitest';
import { kinds, singleKeys } from '#reader/kinds.ts';
import { yourData } from '#words';

test('everything that is kept has a name on the page that shows it', () => {
  const kept = [...kinds.map(({ name }) => name), ...singleKeys];
  expect(Object.keys(yourData.kinds).sort()).toEqual(kept.sort());
});
