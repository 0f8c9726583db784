/**
 * The shifted-beta-geometric model: each customer leaves with an own, constant chance at every
 * renewal; across customers that chance follows a Beta(alpha, beta) distribution, both > 0.
 */
export interface Sbg {
  alpha: number;
  beta: number;
}

/**
 * Meaning: the share of those still there after `period` − 1 renewals who renew once more; it rises
 * with time although nobody becomes more loyal, because the least loyal leave first.
 *
 * Example: `sbgRetention({ alpha: 1, beta: 3 }, 1)` is 0.75.
 *
 * Equation: rₜ = (β + t − 1)/(α + β + t − 1), t = 1, 2 …
 *
 * Reference: Fader & Hardie, Journal of Interactive Marketing 21 (2007) 76–90.
 */
export function sbgRetention({ alpha, beta }: Sbg, period: number): number {
  return (beta + period - 1) / (alpha + beta + period - 1);
}

/**
 * Meaning: the shares of a cohort still there after 0, 1 … `periods` renewals.
 *
 * Example: `sbgSurvival({ alpha: 1, beta: 1 }, 2)` is [1, 0.5, 1 / 3].
 *
 * Equation: S(0) = 1, S(t) = S(t − 1)·rₜ.
 *
 * Reference: as for `sbgRetention`.
 */
export function sbgSurvival(sbg: Sbg, periods: number): number[] {
  const survival = [1];
  let share = 1;
  for (let t = 1; t <= periods; t++) {
    share *= sbgRetention(sbg, t);
    survival.push(share);
  }
  return survival;
}
