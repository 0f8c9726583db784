/**
 * Meaning: the value below which a share of sorted numbers (at least one) lies, with straight lines
 * between neighbours; 0 ≤ share ≤ 1.
 *
 * Example: `quantileOfSorted([1, 2, 3, 10], 0.5)` is 2.5.
 *
 * Equation: with h = (n − 1)·share, x₍⌊h⌋₎ + (h − ⌊h⌋)·(x₍⌊h⌋₊₁₎ − x₍⌊h⌋₎).
 *
 * Reference: Hyndman & Fan, American Statistician 50 (1996) 361–365, definition 7.
 */
export function quantileOfSorted(sorted: ArrayLike<number>, share: number): number {
  const h = (sorted.length - 1) * share;
  const below = sorted[Math.floor(h)] ?? 0;
  const above = sorted[Math.ceil(h)] ?? below;
  return below + (h - Math.floor(h)) * (above - below);
}
