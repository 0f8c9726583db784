import { mirr } from '#models/kernel/modified-rate-of-return.ts';
import { discounted } from '#models/kernel/net-present-value.ts';
import { payback } from '#models/kernel/payback.ts';
import { ratesOfReturn } from '#models/kernel/rates-of-return.ts';

/** Every internal rate of return, fractions per period, ascending. */
export interface AllRates {
  status: 'none' | 'unique' | 'multiple';
  roots: number[];
}

/** `value` is the rate to print, null unless there is exactly one. */
export interface RateOfReturn extends AllRates {
  value: number | null;
  /** The rate nearest zero, which other programs return when there are several. */
  closestToZero: number | null;
}

export function allRatesOf(cashFlows: readonly number[]): AllRates {
  const roots = ratesOfReturn(cashFlows);
  if (roots.length === 0) return { status: 'none', roots };
  return { status: roots.length === 1 ? 'unique' : 'multiple', roots };
}

export function rateOfReturnOf(cashFlows: readonly number[]): RateOfReturn {
  const { status, roots } = allRatesOf(cashFlows);
  const closestToZero = roots.reduce<number | null>(
    (nearest, root) => (nearest === null || Math.abs(root) < Math.abs(nearest) ? root : nearest),
    null,
  );
  return { status, roots, value: status === 'unique' ? closestToZero : null, closestToZero };
}

/** The modified rate with null rates standing for the discount rate. */
export function modifiedRateOf(
  cashFlows: readonly number[],
  discountRate: number,
  financeRate: number | null,
  reinvestRate: number | null,
): number | null {
  return mirr(cashFlows, financeRate ?? discountRate, reinvestRate ?? discountRate);
}

/** Months until yearly flows are recovered, or null. */
export function paybackMonthsOf(cashFlows: readonly number[]): number | null {
  const years = payback(cashFlows);
  return years === null ? null : 12 * years;
}

/** Months until yearly flows are recovered at their present value, or null. */
export function discountedPaybackMonthsOf(
  cashFlows: readonly number[],
  discountRate: number,
): number | null {
  return paybackMonthsOf(discounted(discountRate, cashFlows));
}
