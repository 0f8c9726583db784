import { continuedFraction } from './continued-fraction.ts';
import { type Sbg, sbgRetention } from './sbg-survival.ts';

/**
 * Meaning: how many periods' margins a new customer is expected to bring, discounted, the first at
 * once; null where the sum has no end (no discount and alpha ≤ 1). `discountRate` ≥ 0 per period.
 *
 * Example: `sbgDel({ alpha: 0.668, beta: 3.806 }, 0.1)` is 5.922596407612753.
 *
 * Equation: Σ_{t≥0} S(t)/(1 + d)ᵗ = ₂F₁(1, β; α + β; 1/(1 + d)) by Gauss's continued fraction, which
 * needs few terms even for a tiny d; (α + β − 1)/(α − 1) at d = 0.
 *
 * Reference: Fader & Hardie, Marketing Science 29 (2010) 85–93; *NIST DLMF* 15.7.1.
 */
export function sbgDel({ alpha, beta }: Sbg, discountRate: number): number | null {
  if (discountRate === 0) return alpha > 1 ? (alpha + beta - 1) / (alpha - 1) : null;
  const z = 1 / (1 + discountRate);
  const c = alpha + beta - 1;
  const inverse = continuedFraction(1, (j) => {
    const n = j >> 1;
    if (j === 1) return [(-beta / (alpha + beta)) * z, 1];
    const even = (n * (alpha - 1 + n)) / ((c + 2 * n - 1) * (c + 2 * n));
    const odd = ((beta + n) * (c + n)) / ((c + 2 * n) * (c + 2 * n + 1));
    return [-(j % 2 === 0 ? even : odd) * z, 1];
  });
  return 1 / inverse;
}

/**
 * Meaning: the same for a customer who has already renewed `renewalsSurvived` times, counted from the
 * next renewal, which is not discounted; null where the sum has no end.
 *
 * Example: `sbgDerl({ alpha: 2, beta: 3 }, 0, 0)` is 3.
 *
 * Equation: Σ_{t>k} S(t)/S(k)/(1 + d)^{t−k−1} = rₖ₊₁·DEL(α, β + k + 1).
 *
 * Reference: as for `sbgDel`; their n is k + 1.
 */
export function sbgDerl(sbg: Sbg, discountRate: number, renewalsSurvived: number): number | null {
  const { alpha, beta } = sbg;
  const after = sbgDel({ alpha, beta: beta + renewalsSurvived + 1 }, discountRate);
  return after === null ? null : sbgRetention(sbg, renewalsSurvived + 1) * after;
}
