import { normalQuantile } from './normal.ts';

/**
 * Meaning: people needed in each of two groups so that a two-sided test at level `alpha` notices a
 * difference between shares p1 and p2 with chance `power`; unrounded, null when p1 = p2.
 *
 * Example: `nPerGroup(0.5, 0.75, 0.05, 0.9)` is 76.70692845177743.
 *
 * Equation: [z_{1−α/2}√(2p̄q̄) + z_power√(p₁q₁ + p₂q₂)]² / (p₁ − p₂)², p̄ = (p₁ + p₂)/2, q = 1 − p.
 *
 * Reference: Fleiss, Levin & Paik, *Statistical Methods for Rates and Proportions*, 3rd ed. (2003),
 * ch. 4; R `power.prop.test`.
 */
export function nPerGroup(p1: number, p2: number, alpha: number, power: number): number | null {
  if (p1 === p2) return null;
  const mean = (p1 + p2) / 2;
  const root =
    -normalQuantile(alpha / 2) * Math.sqrt(2 * mean * (1 - mean)) +
    normalQuantile(power) * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
  return (root / (p1 - p2)) ** 2;
}
