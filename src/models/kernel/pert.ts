import { type BetaDistribution, betaDistribution } from './incomplete-beta.ts';

/** Least, likeliest and greatest value, min ≤ mode ≤ max; lambda ≥ 0 is the weight of the mode. */
export interface Pert {
  min: number;
  mode: number;
  max: number;
  lambda: number;
}

/**
 * Meaning: mean and variance of the modified PERT distribution, a beta distribution on [min, max].
 *
 * Example: `pertMoments({ min: 0, mode: 0.5, max: 1, lambda: 4 })` is { mean: 0.5, variance: 1 / 28 }.
 *
 * Equation: mean (min + λ·mode + max)/(λ + 2); variance αβ/((α + β)²(α + β + 1))·(max − min)² with
 * α = 1 + λ(mode − min)/(max − min) and β = 1 + λ(max − mode)/(max − min). Not ((max − min)/6)².
 *
 * Reference: D. Vose, *Risk Analysis*, 3rd ed. (2008), "Modified PERT".
 */
export function pertMoments(pert: Pert): { mean: number; variance: number } {
  const width = pert.max - pert.min;
  const { alpha, beta } = shape(pert);
  const total = alpha + beta;
  return {
    mean: pert.min + (width * alpha) / total,
    variance: ((alpha * beta) / (total * total * (total + 1))) * width * width,
  };
}

/**
 * Meaning: the value below which a modified PERT distribution falls with a given chance in (0, 1),
 * as a function to be asked many times.
 *
 * Example: `pertQuantile({ min: 0, mode: 0.5, max: 1, lambda: 4 })(0.5)` is 0.5.
 *
 * Equation: min + (max − min)·I⁻¹(p; α, β), by Halley's method kept inside a shrinking bracket.
 *
 * Reference: as for `pertMoments`.
 */
export function pertQuantile(pert: Pert): (probability: number) => number {
  const width = pert.max - pert.min;
  if (width === 0) return () => pert.min;
  const { alpha, beta } = shape(pert);
  const distribution = betaDistribution(alpha, beta);
  const first = guesses(distribution);
  const bend = (x: number) => (alpha - 1) / x - (beta - 1) / (1 - x);
  return (p) => pert.min + width * solve(p, distribution, bend, first(p));
}

function shape({ min, mode, max, lambda }: Pert): { alpha: number; beta: number } {
  if (max === min) return { alpha: 1 + lambda / 2, beta: 1 + lambda / 2 };
  return {
    alpha: 1 + (lambda * (mode - min)) / (max - min),
    beta: 1 + (lambda * (max - mode)) / (max - min),
  };
}

/** Starting points from a table of the distribution, so that one or two corrections suffice. */
function guesses({ cdf }: BetaDistribution): (probability: number) => number {
  const size = 256;
  const table = Array.from({ length: size + 1 }, (_, i) => cdf(i / size));
  return (probability) => {
    let [low, high] = [0, size];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((table[middle] ?? 0) <= probability) low = middle;
      else high = middle;
    }
    const [below, above] = [table[low] ?? 0, table[high] ?? 1];
    const share = above > below ? (probability - below) / (above - below) : 0.5;
    return (low + Math.min(Math.max(share, 0.001), 0.999)) / size;
  };
}

/** Halley's method triples the right digits with each step, so a small step was the last one needed. */
function solve(
  probability: number,
  { cdf, density }: BetaDistribution,
  bend: (x: number) => number,
  guess: number,
): number {
  let [low, high, x] = [0, 1, guess];
  for (let i = 0; i < 60; i++) {
    const error = cdf(x) - probability;
    if (error > 0) high = x;
    else low = x;
    const newton = error / density(x);
    const next = x - newton / Math.max(0.5, 1 - (newton * bend(x)) / 2);
    const inside = next > low && next < high ? next : (low + high) / 2;
    const step = Math.abs(inside - x);
    x = inside;
    if (inside === next && step <= 3e-5 * Math.min(x, 1 - x)) break;
  }
  return x;
}
