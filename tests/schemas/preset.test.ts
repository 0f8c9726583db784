import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { preset } from '#checks/examples/sound-entries.ts';
import { presetSchema } from '#schemas/preset.ts';
import { plainReference } from '#schemas/reference.ts';

const headcount = { input: 'headcount', value: 30, illustrative: true };
const accepts = (...inputs: object[]) =>
  presetSchema(plainReference).safeParse({ ...parse(preset()), inputs }).success;

test('each value has a source or says that it is illustrative, and not both', () => {
  expect(accepts(headcount)).toBe(true);
  expect(accepts({ input: 'pay', value: 1, source: 'a-post' })).toBe(true);
  expect(accepts({ input: 'pay', value: 1 })).toBe(false);
  expect(accepts({ ...headcount, source: 'a-post' })).toBe(false);
});

test('an input is set once', () => {
  expect(accepts(headcount, { ...headcount, input: 'pay' })).toBe(true);
  expect(accepts(headcount, headcount)).toBe(false);
});

test('something is set', () => {
  expect(accepts()).toBe(false);
});
