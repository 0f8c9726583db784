/**
 * Meaning: how strongly an unseen cause would have to be tied to both sides to explain a risk ratio
 * away. A ratio (> 0) below 1 is inverted first. For a confidence limit, hand in that limit.
 *
 * Example: `eValue(3.9)` is 7.263034344160047.
 *
 * Equation: RR + √(RR·(RR − 1)).
 *
 * Reference: VanderWeele & Ding, Annals of Internal Medicine 167 (2017) 268–274.
 */
export function eValue(riskRatio: number): number {
  const ratio = riskRatio < 1 ? 1 / riskRatio : riskRatio;
  return ratio + Math.sqrt(ratio) * Math.sqrt(ratio - 1);
}
