import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { assumption } from '#checks/examples/sound-entries.ts';
import { assumptionSchema } from '#schemas/assumption.ts';
import { plainReference } from '#schemas/reference.ts';

const accepts = (change: object) =>
  assumptionSchema(plainReference).safeParse({ ...parse(assumption()), ...change }).success;

test('a default has a source or says that it is illustrative, and not both', () => {
  expect(accepts({ illustrative: undefined, source: 'a-post' })).toBe(true);
  expect(accepts({ illustrative: undefined })).toBe(false);
  expect(accepts({ source: 'a-post' })).toBe(false);
});

test('a range has two ends and the value between them', () => {
  expect(accepts({ low: 50, high: 200 })).toBe(true);
  expect(accepts({ low: 50 })).toBe(false);
  expect(accepts({ low: 150, high: 200 })).toBe(false);
  expect(accepts({ value: [1, 2], low: 1, high: 2 })).toBe(false);
});

test('a value may be a number, a choice, nothing, a list, or a group', () => {
  for (const value of [1, 'raw', null, [1, 2], { promoter: 0.5 }, [{ label: 'x', annual: 1 }]])
    expect(accepts({ value }), JSON.stringify(value)).toBe(true);
  expect(accepts({ value: { deep: { down: 1 } } })).toBe(false);
});
