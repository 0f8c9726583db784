import { npv } from './net-present-value.ts';

/**
 * Meaning: the yearly return when money is borrowed at `financeRate` and gains are put away at
 * `reinvestRate` (fractions per period above −1); null unless money flows both out and in.
 *
 * Example: `mirr([-120000, 39000, 30000, 21000, 37000, 46000], 0.1, 0.12)` is 0.12609413036590514.
 *
 * Equation: (FV of gains at reinvestRate ÷ −PV of outlays at financeRate)^(1/n) − 1.
 *
 * Reference: the documentation of Microsoft Excel's function MIRR; numpy-financial `mirr`.
 */
export function mirr(
  cashFlows: readonly number[],
  financeRate: number,
  reinvestRate: number,
): number | null {
  const gains = cashFlows.map((flow) => Math.max(flow, 0));
  const outlays = cashFlows.map((flow) => Math.min(flow, 0));
  if (!gains.some((flow) => flow > 0) || !outlays.some((flow) => flow < 0)) return null;
  const periods = cashFlows.length - 1;
  const growth = npv(reinvestRate, gains) / -npv(financeRate, outlays);
  return growth ** (1 / periods) * (1 + reinvestRate) - 1;
}
