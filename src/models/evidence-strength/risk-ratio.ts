import { eValue } from '#models/kernel/confounding.ts';
import { criticalValue } from '#models/kernel/normal.ts';
import type { EstimateInterval } from '#models/kernel/proportion-intervals.ts';

/** A count out of a group: whole numbers, 0 ≤ count ≤ n, n ≥ 1. */
export interface Counted {
  count: number;
  n: number;
}

export interface RiskRatio extends EstimateInterval {
  /** A half was added to every cell because one was empty. */
  corrected: boolean;
}

/**
 * Meaning: how many times likelier something is in the first group than in the second.
 *
 * Example: 160 of 800 against 80 of 1,000 is 2.5, between 1.94 and 3.22 at 95 %.
 *
 * Equation: (a/n₁)/(c/n₂), limits exp(ln RR ± z·√(1/a − 1/n₁ + 1/c − 1/n₂)); ½ is added to all four
 * cells if one is zero.
 *
 * Reference: D. Katz et al., Biometrics 34 (1978) 469–474; J. B. S. Haldane (1956) for the ½.
 */
export function riskRatioOf(first: Counted, second: Counted, confidence: number): RiskRatio {
  const corrected = [first, second].some(({ count, n }) => count === 0 || count === n);
  const [a, b] = corrected ? [padded(first), padded(second)] : [first, second];
  const estimate = a.count / a.n / (b.count / b.n);
  const spread = Math.sqrt(1 / a.count - 1 / a.n + 1 / b.count - 1 / b.n);
  const reach = criticalValue(confidence) * spread;
  return {
    estimate,
    low: estimate * Math.exp(-reach),
    high: estimate * Math.exp(reach),
    corrected,
  };
}

/** The E-value of the limit nearest 1; 1 when the interval crosses it. */
export function limitEValue({ low, high }: EstimateInterval): number {
  if (low > 1) return eValue(low);
  return high < 1 ? eValue(high) : 1;
}

function padded({ count, n }: Counted): Counted {
  return { count: count + 0.5, n: n + 1 };
}
