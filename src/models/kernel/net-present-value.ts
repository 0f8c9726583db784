import { neumaierSum } from './sum.ts';

/**
 * Meaning: what a row of flows is worth today; the flow at t = 0 is not discounted.
 * `rate` is a fraction per period above −1, `cashFlows` money in each period.
 *
 * Example: `npv(0.05, [-15000, 1500, 2500, 3500, 4500, 6000])` is 122.89485495094269.
 *
 * Equation: Σ cₜ / (1 + rate)ᵗ, t = 0, 1, 2 …
 *
 * Reference: Brealey, Myers & Allen, *Principles of Corporate Finance*, ch. 5; numpy-financial `npv`.
 */
export function npv(rate: number, cashFlows: readonly number[]): number {
  return neumaierSum(discounted(rate, cashFlows));
}

/**
 * Meaning: as `npv`, but the first flow already lies one period ahead, as a spreadsheet's NPV has it.
 *
 * Example: `npvExcel(0.1, [-10000, 2000, 4000, 8000])` is 1031.3503176012546.
 *
 * Equation: Σ cₜ / (1 + rate)ᵗ⁺¹, t = 0, 1, 2 …
 *
 * Reference: the documentation of Microsoft Excel's function NPV.
 */
export function npvExcel(rate: number, cashFlows: readonly number[]): number {
  return npv(rate, cashFlows) / (1 + rate);
}

/**
 * Meaning: every flow at its present value, in the same order.
 *
 * Example: `discounted(0.25, [10, 10])` is [10, 8].
 *
 * Equation: cₜ / (1 + rate)ᵗ.
 *
 * Reference: as for `npv`.
 */
export function discounted(rate: number, cashFlows: readonly number[]): number[] {
  return cashFlows.map((flow, t) => (flow === 0 ? 0 : flow / (1 + rate) ** t));
}
