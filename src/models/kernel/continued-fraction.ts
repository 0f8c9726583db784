const tiny = 1e-300;
const mostTerms = 2_000_000;

/**
 * Meaning: the value of an endless continued fraction, worked from the front until it stands still.
 *
 * Example: `continuedFraction(1, () => [1, 1])` is 1.618033988749895, the golden ratio.
 *
 * Equation: b₀ + a₁/(b₁ + a₂/(b₂ + …)); `term(j)` returns [aⱼ, bⱼ] for j = 1, 2 …
 *
 * Reference: W. J. Lentz, Applied Optics 15 (1976) 668–671, as modified by Thompson & Barnett (1986).
 */
export function continuedFraction(
  first: number,
  term: (j: number) => readonly [numerator: number, denominator: number],
): number {
  let value = first || tiny;
  let c = value;
  let d = 0;
  for (let j = 1; j <= mostTerms; j++) {
    const [a, b] = term(j);
    d = 1 / (b + a * d || tiny);
    c = b + a / c || tiny;
    value *= c * d;
    if (Math.abs(c * d - 1) <= 3e-16) break;
  }
  return value;
}
