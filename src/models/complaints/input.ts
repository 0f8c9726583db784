import { notOne } from '#models/answer-counts.ts';
import { type Field, type Fields, fraction, group, number, points, whole } from '#models/fields.ts';
import type { FieldError } from '#models/outcome.ts';

/** One number for each way a complaint can end. */
export interface ComplaintGroups {
  quick: number;
  resolved: number;
  unresolved: number;
}

/** One number for each way a problem can end. */
export interface Branches extends ComplaintGroups {
  silent: number;
}

export interface ComplaintsInput {
  customers: number;
  /** Share of customers with a problem in a year. */
  problemRate: number;
  /** Share of those who complain. */
  complaintRate: number;
  /** Shares of complainers. */
  split: ComplaintGroups;
  /** Share of each branch that buys again. */
  repurchase: Branches;
  /** Of customers without a problem. */
  baselineRepurchase: number;
  /** Money, already discounted. */
  valuePerCustomer: number;
  /** Money per complaint. */
  recoveryCost: ComplaintGroups;
  /** The three levers. */
  newProblemRate: number;
  newComplaintRate: number;
  newSplit: ComplaintGroups;
  /** A disliked fee: money, people, money per customer, fraction of the fee, points of churn. */
  fee: number;
  payers: number;
  clv: number;
  marginOnFee: number;
  extraChurn: number;
  /** Simple mode: share of those with a problem who leave. */
  simpleDrop: number;
}

const share: Field = fraction({ step: 0.01 });
const split = groupOf(fraction({ step: 0.05 }));

export const fields: Fields<ComplaintsInput> = {
  customers: whole({ min: 1, max: 1e9 }),
  problemRate: share,
  complaintRate: share,
  split,
  repurchase: group<Branches>({ silent: share, unresolved: share, resolved: share, quick: share }),
  baselineRepurchase: share,
  valuePerCustomer: number('money', { min: 0, max: 1e6 }),
  recoveryCost: groupOf(number('money', { min: 0, max: 1e4 })),
  newProblemRate: share,
  newComplaintRate: share,
  newSplit: split,
  fee: number('money', { min: 0, max: 1e6 }),
  payers: whole({ min: 0, max: 1e9 }),
  clv: number('money', { min: 0, max: 1e6 }),
  marginOnFee: fraction({ step: 0.05 }),
  extraChurn: points({ step: 0.01 }),
  simpleDrop: share,
};

export function rules({ split: present, newSplit }: ComplaintsInput): FieldError[] {
  return Object.entries({ split: present, newSplit }).flatMap(
    ([field, { quick, resolved, unresolved }]) => notOne([quick, resolved, unresolved], field),
  );
}

function groupOf(field: Field): Field {
  return group<ComplaintGroups>({ quick: field, resolved: field, unresolved: field });
}
