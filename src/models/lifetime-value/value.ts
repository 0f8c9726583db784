/** What a model of constant retention needs; rates are fractions per period. */
export interface Renewal {
  /** 0 to 1, less than 1 + discountRate. */
  retention: number;
  discountRate: number;
}

/** Closer to endless value than this, there is no number to give. */
export const leastGap = 1e-9;

/**
 * Meaning: how many periods' margins a customer is worth today; the first comes after one period.
 *
 * Example: `marginMultiple({ retention: 0.8, discountRate: 0.1 })` is 2.6666666666666665.
 *
 * Equation: r/(1 + i − r).
 *
 * Reference: Gupta & Lehmann, Journal of Interactive Marketing 17 (2003) 9–24.
 */
export function marginMultiple({ retention, discountRate }: Renewal): number {
  return retention / (1 + discountRate - retention);
}

/**
 * Meaning: what one customer is worth before the cost of winning them; margins grow by `marginGrowth`
 * each period. 'after': first margin after one period; 'now': at once.
 *
 * Example: `lifetimeValue({ margin: 120, marginGrowth: 0, retention: 0.8, discountRate: 0.1 }, 'now')`
 * is 440.
 *
 * Equation: after m·r/(1 + i − r(1 + g)); now m·(1 + i)/(1 + i − r(1 + g)).
 *
 * Reference: as for `marginMultiple`.
 */
export function lifetimeValue(
  {
    margin,
    marginGrowth,
    retention,
    discountRate,
  }: Renewal & { margin: number; marginGrowth: number },
  timing: 'after' | 'now',
): number {
  const first = timing === 'after' ? retention : 1 + discountRate;
  return (margin * first) / (1 + discountRate - retention * (1 + marginGrowth));
}

/**
 * Meaning: the same over a limited number of margins, the first after one period. Retention may be 1.
 *
 * Example: `finiteLifetimeValue({ margin: 650, marginGrowth: 0, retention: 1, discountRate: 0 }, 4)`
 * is 2600.
 *
 * Equation: Σ_{t=1…n} m·(1 + g)ᵗ⁻¹·rᵗ/(1 + i)ᵗ = m·r/(1 + i)·(1 − qⁿ)/(1 − q), q = r(1 + g)/(1 + i).
 *
 * Reference: the sum of a geometric series.
 */
export function finiteLifetimeValue(
  {
    margin,
    marginGrowth,
    retention,
    discountRate,
  }: Renewal & { margin: number; marginGrowth: number },
  periods: number,
): number {
  const first = (margin * retention) / (1 + discountRate);
  const gap = (1 + discountRate - retention * (1 + marginGrowth)) / (1 + discountRate);
  if (periods === 0) return 0;
  if (gap === 0) return first * periods;
  return (first * -Math.expm1(periods * Math.log1p(-gap))) / gap;
}

/** A worth to be reached: money per customer, money per period, fraction per period. */
export interface Target {
  targetValue: number;
  margin: number;
  discountRate: number;
}

/**
 * Meaning: the retention at which a customer is worth `targetValue`, first margin after one period;
 * beyond 1 it is only algebra. `margin` + `targetValue` must not be 0.
 *
 * Example: `retentionWorth({ targetValue: 320, margin: 120, discountRate: 0.1 })` is 0.8.
 *
 * Equation: V·(1 + i)/(m + V).
 *
 * Reference: m·r/(1 + i − r) = V solved for r.
 */
export function retentionWorth({ targetValue, margin, discountRate }: Target): number {
  return (targetValue * (1 + discountRate)) / (margin + targetValue);
}

/** The same as a retention that customers can have; null when no share from 0 to 1 does it. */
export function breakEvenRetention(target: Target): number | null {
  if (target.margin + target.targetValue === 0) return null;
  const retention = retentionWorth(target);
  return retention >= 0 && retention <= 1 ? retention : null;
}

/**
 * Meaning: by how many per cent the multiple grows when retention grows by one per cent.
 *
 * Example: `retentionElasticity({ retention: 0.8, discountRate: 0.2 })` is 3.
 *
 * Equation: (1 + i)/(1 + i − r) = d ln(multiple)/d ln r.
 *
 * Reference: Gupta, Lehmann & Stuart, Journal of Marketing Research 41 (2004) 7–18.
 */
export function retentionElasticity({ retention, discountRate }: Renewal): number {
  return (1 + discountRate) / (1 + discountRate - retention);
}

/**
 * Meaning: how many periods a customer stays, with retention below 1.
 *
 * Example: `expectedLifetime(0.95)` is 20.
 *
 * Equation: 1/(1 − r).
 *
 * Reference: the mean of a geometric distribution.
 */
export function expectedLifetime(retention: number): number {
  return 1 / (1 - retention);
}
