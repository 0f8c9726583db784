import { expect, test } from 'vitest';
import { lix } from '#checks/readability.ts';

test('the worked example of its documentation', () => {
  expect(lix(['The bank listened. Customers stayed longer.'])).toBeCloseTo(6 / 2 + 200 / 6);
});

test.each([
  ['a sentence ends with its paragraph', ['One two', 'three four'], 2],
  ['an abbreviation’s dots within a number end nothing', ['It grew by 3.5 in 2012'], 6],
  ['signs in a row end one sentence', ['What?! No … yes.'], 1],
  ['a sentence may end within quotation marks', ['“Stay.” They did.'], 1.5],
])('%s', (_name, paragraphs, expected) => {
  expect(lix(paragraphs)).toBeCloseTo(expected);
});

test('letters are counted, not hyphens and digits', () => {
  expect(lix(['day-to-day'])).toBe(101);
  expect(lix(['a-b-c-d1234'])).toBe(1);
});

test('there is no measure without words', () => {
  expect(lix([])).toBeUndefined();
  expect(lix(['…'])).toBeUndefined();
});
