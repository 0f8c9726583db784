import { expect, test } from 'vitest';
import { isKnown } from '#search/known-words.ts';

const words = [
  ['policy', 9],
  ['starbucks', 4],
  ['start', 20],
  ['complaint', 8],
  ['at', 90],
  ['motivate', 2],
] as const;

test.each([
  ['policy', true],
  ['policies', true],
  ['polic', true],
  ['complaints', true],
  ['motivation', true],
  ['motivated', true],
  ['starbu', true],
  ['starbuks', false],
  ['attrition', false],
  ['chrun', false],
])('%s: %s', (typed, known) => {
  expect(isKnown(typed, words)).toBe(known);
});

test('without a list every word counts as known', () => {
  expect(isKnown('attrition', [])).toBe(true);
});
