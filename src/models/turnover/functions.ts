import { guarded } from '#models/define.ts';
import { fraction, number } from '#models/fields.ts';
import { turnoverCost } from './output.ts';

/** Single questions about leavers. */
export const functions = {
  turnoverCost: guarded(
    {
      headcount: number('count', { min: 0 }),
      turnover: number('fraction', { min: 0 }),
      costPerLeaver: number('money', { min: 0 }),
    },
    (args: { headcount: number; turnover: number; costPerLeaver: number }) =>
      turnoverCost(args.headcount, args.turnover, args.costPerLeaver),
  ),
  /** Leavers per seat, who may exceed one a year, and the share of today's people gone in a year. */
  annualAttrition: guarded(
    { monthlyAttrition: fraction() },
    ({ monthlyAttrition }: { monthlyAttrition: number }) => ({
      leaversPerSeatYear: 12 * monthlyAttrition,
      cohortLoss: monthlyAttrition === 1 ? 1 : -Math.expm1(12 * Math.log1p(-monthlyAttrition)),
    }),
  ),
};
