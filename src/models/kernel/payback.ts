import { neumaierSum } from './sum.ts';

/** A total this small beside the flows that made it is rounding, not a debt. */
const roundingShare = 1e-12;

/**
 * Meaning: periods until the flows so far first add up to nothing owed, linear inside the period;
 * null if that never happens. Discount the flows first for the discounted payback.
 *
 * Example: `payback([-200, 50, 60, 70, 200])` is 3.1.
 *
 * Equation: t − 1 + (−Cₜ₋₁)/cₜ at the first t with Cₜ = Σ c₀…cₜ ≥ 0.
 *
 * Reference: Brealey, Myers & Allen, *Principles of Corporate Finance*, ch. 5.
 */
export function payback(cashFlows: readonly number[]): number | null {
  const totals = cumulative(cashFlows);
  const reached = totals.findIndex((_, t) => isRecovered(cashFlows, totals, t));
  if (reached <= 0) return reached === 0 ? 0 : null;
  const owedBefore = -(totals[reached - 1] ?? 0);
  return reached - 1 + Math.min(1, owedBefore / (cashFlows[reached] ?? 1));
}

/**
 * Meaning: whether the running total turns negative again after it was first recovered.
 *
 * Example: `recrosses([-100, 150, -80, 60])` is true.
 *
 * Equation: Cₜ < 0 for some t after the first t with Cₜ ≥ 0.
 *
 * Reference: as for `payback`.
 */
export function recrosses(cashFlows: readonly number[]): boolean {
  const totals = cumulative(cashFlows);
  const recovered = totals.map((_, t) => isRecovered(cashFlows, totals, t));
  const first = recovered.indexOf(true);
  return first >= 0 && recovered.includes(false, first);
}

/**
 * Meaning: the running total after each period.
 *
 * Example: `cumulative([-5, 2, 4])` is [-5, -3, 1].
 *
 * Equation: Cₜ = c₀ + … + cₜ.
 *
 * Reference: as for `payback`.
 */
export function cumulative(cashFlows: readonly number[]): number[] {
  return cashFlows.map((_, t) => neumaierSum(cashFlows.slice(0, t + 1)));
}

function isRecovered(cashFlows: readonly number[], totals: readonly number[], t: number): boolean {
  const turnover = neumaierSum(cashFlows.slice(0, t + 1).map(Math.abs));
  return (totals[t] ?? 0) >= -roundingShare * turnover;
}
