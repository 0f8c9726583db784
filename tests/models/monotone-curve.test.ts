import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monotonePath, type Point } from '#models/monotone-curve.ts';

/** The numbers of each piece of a path: the start first, then two handles and an end each. */
const piecesOf = (path: string) =>
  path
    .split(/[MC]/)
    .slice(1)
    .map((piece) => piece.trim().split(' ').map(Number));

const spaced = (heights: readonly number[]): Point[] =>
  heights.map((y, index) => ({ x: index * 100, y }));

test('the worked example: slope 4/3 on the way up, level at the peak', () => {
  const path = monotonePath([
    { x: 0, y: 0 },
    { x: 1, y: 1 },
    { x: 2, y: 3 },
    { x: 3, y: 0 },
  ]);
  expect(path).toBe('M0 0C0.33 0 0.67 0.56 1 1C1.33 1.44 1.67 3 2 3C2.33 3 2.67 0 3 0');
});

test.each([
  [[], ''],
  [[{ x: 5, y: 7 }], 'M5 7'],
])('%j is drawn as "%s"', (points, path) => {
  expect(monotonePath(points)).toBe(path);
});

describe('through any points', () => {
  const emotions = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 2, maxLength: 9 });

  test('it passes through each of them', () => {
    fc.assert(
      fc.property(emotions, (heights) => {
        const ends = piecesOf(monotonePath(spaced(heights))).map((piece) => piece.slice(-2));
        expect(ends).toEqual(spaced(heights).map(({ x, y }) => [x, y]));
      }),
    );
  });

  test('it never leaves the range of the two points it runs between', () => {
    fc.assert(
      fc.property(emotions, (heights) => {
        const [, ...pieces] = piecesOf(monotonePath(spaced(heights)));
        for (const [index, piece] of pieces.entries()) {
          const [from, to] = [heights[index], heights[index + 1]] as [number, number];
          for (let t = 0; t <= 1; t += 0.05) {
            const y = bezier(t, [from, piece[1], piece[3], to] as [number, number, number, number]);
            expect(y).toBeGreaterThanOrEqual(Math.min(from, to) - 0.01);
            expect(y).toBeLessThanOrEqual(Math.max(from, to) + 0.01);
          }
        }
      }),
    );
  });
});

function bezier(t: number, [a, b, c, d]: [number, number, number, number]) {
  const s = 1 - t;
  return s ** 3 * a + 3 * s ** 2 * t * b + 3 * s * t ** 2 * c + t ** 3 * d;
}
