import { expect, test } from 'vitest';
import { didYouMean, nearest } from '#checks/nearest.ts';

test('the nearest is the one with the fewest edits, whatever its case', () => {
  expect(nearest('Servise', ['sales', 'service', 'services'])).toBe('service');
});

test('nothing is near when more than two letters in five differ', () => {
  expect(nearest('zoology', ['banking', 'retail'])).toBeUndefined();
  expect(didYouMean('zoology', ['banking', 'retail'])).toBe('');
  expect(nearest('abc', [])).toBeUndefined();
});
