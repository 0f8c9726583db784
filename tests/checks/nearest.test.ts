import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { didYouMean, editDistance, nearest } from '#checks/nearest.ts';

describe('edit distance', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['churn', 'churn', 0],
    ['chrun', 'churn', 1],
    ['kitten', 'sitting', 3],
    ['basic-before-big-data', 'basics-before-big-data', 1],
  ])('of %j and %j is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('is symmetrical, and no more than the longer text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(distance === 0).toBe(a === b);
      }),
    );
  });
});

test('the nearest is the one with the fewest edits, whatever its case', () => {
  expect(nearest('Servise', ['sales', 'service', 'services'])).toBe('service');
});

test('nothing is near when more than two letters in five differ', () => {
  expect(nearest('zoology', ['banking', 'retail'])).toBeUndefined();
  expect(didYouMean('zoology', ['banking', 'retail'])).toBe('');
  expect(nearest('abc', [])).toBeUndefined();
});
