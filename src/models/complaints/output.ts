import { lostOf, lostTotalOf, newLevers, presentLevers, recoveryCostOf } from './branches.ts';
import type { Branches, ComplaintsInput } from './input.ts';
import { type LeverValues, leverValuesOf } from './levers.ts';

export interface AtRisk {
  customersAtRisk: number;
  valueAtRisk: number;
}

/** Customers are unrounded, money undiscounted. */
export interface ComplaintsOutput {
  /** Before the levers. */
  lostByBranch: Branches;
  lostTotal: number;
  marketAtRisk: number;
  /** With all three levers at their new value. */
  lostTotalAfter: number;
  customersSaved: number;
  leverValues: LeverValues;
  jointValue: number;
  recoveryCost: { before: number; after: number };
  /** (jointValue − extra recovery cost) ÷ extra recovery cost; null without extra cost. */
  roi: number | null;
  /** Points of churn at which the fee earns nothing; null for customers worth nothing. */
  breakEvenExtraChurn: number | null;
  netFeeProfit: number;
  simple: AtRisk;
}

export function outputOf(input: ComplaintsInput): ComplaintsOutput {
  const { valuePerCustomer, fee, marginOnFee, payers, clv } = input;
  const [present, changed] = [presentLevers(input), newLevers(input)];
  const lostTotal = lostTotalOf(input, present);
  const lostTotalAfter = lostTotalOf(input, changed);
  const jointValue = (lostTotal - lostTotalAfter) * valuePerCustomer;
  const before = recoveryCostOf(input, present);
  const after = recoveryCostOf(input, changed);
  const extra = after - before;
  return {
    lostByBranch: lostOf(input, present),
    lostTotal,
    marketAtRisk: lostTotal * valuePerCustomer,
    lostTotalAfter,
    customersSaved: lostTotal - lostTotalAfter,
    leverValues: leverValuesOf(input),
    jointValue,
    recoveryCost: { before, after },
    roi: extra > 0 ? (jointValue - extra) / extra : null,
    breakEvenExtraChurn: clv > 0 ? (fee * marginOnFee) / clv : null,
    netFeeProfit: payers * (fee * marginOnFee - input.extraChurn * clv),
    simple: simpleAtRisk({ ...input, drop: input.simpleDrop }),
  };
}

/** N·p·drop customers, and what they are worth. */
export function simpleAtRisk(args: {
  customers: number;
  problemRate: number;
  drop: number;
  valuePerCustomer: number;
}): AtRisk {
  const customersAtRisk = args.customers * args.problemRate * args.drop;
  return { customersAtRisk, valueAtRisk: customersAtRisk * args.valuePerCustomer };
}
