/** A point of a drawing. */
export interface Point {
  x: number;
  y: number;
}

/**
 * A smooth path through points that never rises or falls further than they do.
 *
 * Meaning: a curve through given points should show no peak that nobody gave. Ordinary splines swing out beyond the
 * points; this one rises or falls between each two of them and is flat at every peak, at every trough and at its ends.
 *
 * Worked example: through (0, 0), (1, 1), (2, 3), (3, 0) the chords are 1, 2 and −3. The slope at (1, 1) is 2·1·2 / (1 + 2)
 * = 4/3; at (2, 3) the chords differ in sign, so it is 0, and the curve tops out at exactly 3.
 *
 * Equation: cubic Hermite pieces with slope m_i at point i. With the chords d_i = (y_{i+1} − y_i) / (x_{i+1} − x_i), m_i is 0
 * at the ends and where d_{i−1} and d_i differ in sign or vanish, else their harmonic mean. That is at most twice the
 * smaller chord, and a piece is monotone while both its slopes are at most three times its chord.
 *
 * Reference: F. N. Fritsch and R. E. Carlson, Monotone Piecewise Cubic Interpolation, SIAM Journal on Numerical
 * Analysis 17 (1980), 238–246; the harmonic mean is that of F. N. Fritsch and J. Butland, 1984.
 *
 * @param points from left to right, evenly spaced
 * @returns the data of an SVG path of cubic Bézier pieces; empty for no points
 */
export function monotonePath(points: readonly Point[]): string {
  const [first] = points;
  if (!first) return '';
  const slopes = slopesAt(points);
  const pieces = points.slice(1).map((end, index) => {
    const start = points[index] as Point;
    const third = (end.x - start.x) / 3;
    const handles = [
      start.x + third,
      start.y + third * (slopes[index] as number),
      end.x - third,
      end.y - third * (slopes[index + 1] as number),
    ];
    return `C${[...handles, end.x, end.y].map(rounded).join(' ')}`;
  });
  return [`M${rounded(first.x)} ${rounded(first.y)}`, ...pieces].join('');
}

function slopesAt(points: readonly Point[]): number[] {
  const chords = points.slice(1).map((end, index) => {
    const start = points[index] as Point;
    return (end.y - start.y) / (end.x - start.x);
  });
  return points.map((_, index) => {
    const before = chords[index - 1];
    const after = chords[index];
    if (before === undefined || after === undefined || before * after <= 0) return 0;
    return (2 * before * after) / (before + after);
  });
}

const rounded = (value: number) => Math.round(value * 100) / 100;
