import { continuedFraction } from './continued-fraction.ts';
import { stirlingError } from './log-gamma.ts';

/**
 * Meaning: the share of a Beta(a, b) distribution that lies below x; 0 ≤ x ≤ 1, a > 0, b > 0.
 *
 * Example: `incompleteBeta(0.3, 2, 3)` is 0.3483.
 *
 * Equation: I_x(a, b) = ∫₀ˣ tᵃ⁻¹(1 − t)ᵇ⁻¹ dt / B(a, b), by a continued fraction on the side of the
 * mean where it converges fast, and by symmetry on the other.
 *
 * Reference: *NIST Digital Library of Mathematical Functions* 8.17.22.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  return betaDistribution(a, b).cdf(x);
}

/** A beta distribution to be asked many times: what does not depend on x is worked out once. */
export interface BetaDistribution {
  /** Share below x, 0 ≤ x ≤ 1. */
  cdf: (x: number) => number;
  /** Density at x, 0 < x < 1. */
  density: (x: number) => number;
}

/**
 * Meaning: the Beta(a, b) distribution, a > 0, b > 0.
 *
 * Example: `betaDistribution(2, 2).density(0.5)` is 1.5.
 *
 * Equation: cdf I_x(a, b); density xᵃ⁻¹(1 − x)ᵇ⁻¹ / B(a, b).
 *
 * Reference: *NIST Digital Library of Mathematical Functions* 5.12 and 8.17.
 */
export function betaDistribution(a: number, b: number): BetaDistribution {
  const mass = powerOver(a, b);
  return {
    cdf: (x) => {
      if (x <= 0) return 0;
      if (x >= 1) return 1;
      const isUpper = x > (a + 1) / (a + b + 2);
      return isUpper ? 1 - mass(x) / b / fraction(1 - x, b, a) : mass(x) / a / fraction(x, a, b);
    },
    density: (x) => mass(x) / (x * (1 - x)),
  };
}

function fraction(x: number, a: number, b: number): number {
  return continuedFraction(1, (j) => {
    const m = j >> 1;
    const twice = a + 2 * m;
    const numerator =
      j % 2 === 0
        ? (m * (b - m) * x) / ((twice - 1) * twice)
        : (-(a + m) * (a + b + m) * x) / (twice * (twice + 1));
    return [numerator, 1];
  });
}

/** xᵃ(1 − x)ᵇ / B(a, b), written around the mean so that large a and b lose no digits. */
function powerOver(a: number, b: number): (x: number) => number {
  const total = a + b;
  const error = stirlingError(total) - stirlingError(a) - stirlingError(b);
  const scale = Math.exp(error) * Math.sqrt((a / total) * (b / (2 * Math.PI)));
  return (x) => {
    const off = x * b - (1 - x) * a;
    const log =
      a * logRatio(x * (total / a), off / a) + b * logRatio((1 - x) * (total / b), -off / b);
    return Math.exp(log) * scale;
  };
}

/** ln of a ratio near or far from 1, where `excess` is the ratio less 1 in full precision. */
function logRatio(ratio: number, excess: number): number {
  return Math.abs(excess) < 0.5 ? Math.log1p(excess) : Math.log(ratio);
}
