import { continuedFraction } from './continued-fraction.ts';
import { stirlingError } from './log-gamma.ts';

/**
 * Meaning: the share of a Gamma(a) distribution that lies below x; a > 0, x ≥ 0. For whole a it is the
 * chance that a Poisson count with mean x reaches a.
 *
 * Example: `incompleteGamma(3, 2)` is 0.3233235838169366.
 *
 * Equation: P(a, x) = ∫₀ˣ tᵃ⁻¹e⁻ᵗ dt / Γ(a), by a power series below a + 1, by a continued fraction
 * for the upper tail above.
 *
 * Reference: *NIST Digital Library of Mathematical Functions* 8.11.4 and 8.9.2.
 */
export function incompleteGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  const off = (x - a) / a;
  const log = a * (Math.log1p(off) - off) - stirlingError(a);
  const front = Math.exp(log) * Math.sqrt(a / (2 * Math.PI));
  if (x > a + 1) return 1 - front / upperFraction(a, x);
  let term = 1 / a;
  let series = term;
  for (let n = 1; term > series * 1e-17; n++) {
    term *= x / (a + n);
    series += term;
  }
  return front * series;
}

function upperFraction(a: number, x: number): number {
  return continuedFraction(x + 1 - a, (j) => [j * (a - j), x + 2 * j + 1 - a]);
}
