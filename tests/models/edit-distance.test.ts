import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '#models/edit-distance.ts';

describe('the distance between two words', () => {
  test.each([
    ['', '', 0],
    ['churn', 'churn', 0],
    ['chrun', 'churn', 1],
    ['kitten', 'sitting', 3],
    ['abc', '', 3],
    ['ca', 'abc', 3],
  ])('%s and %s: %i', (a, b, distance) => {
    expect(editDistance(a, b, 9)).toBe(distance);
  });

  test('is the same both ways, and zero only for the same word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 9)).toBe(editDistance(b, a, 9));
        expect(editDistance(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });

  test('stops counting one beyond the most that is asked for', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        expect(editDistance(a, b, most)).toBe(Math.min(editDistance(a, b, 99), most + 1));
      }),
    );
  });
});
