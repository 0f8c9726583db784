import { guarded } from '#models/define.ts';
import { choice, type Field, fraction, listOf, number, whole } from '#models/fields.ts';
import { npv } from '#models/kernel/net-present-value.ts';
import { type FieldError, inconsistent } from '#models/outcome.ts';
import {
  expectedLifetime,
  finiteLifetimeValue,
  leastGap,
  lifetimeValue,
  marginMultiple,
  type Renewal,
  retentionElasticity,
  retentionWorth,
} from './value.ts';

const discountRate: Field = number('fraction', { above: -1 });
const retention: Field = fraction();
const margin: Field = number('money');
const renewal = { retention, discountRate };

/** Single questions about a customer's value at one retention rate for all. */
export const functions = {
  marginMultiple: guarded(renewal, marginMultiple, finiteValue),
  clv: guarded(
    { margin, ...renewal, timing: choice('after', 'now') },
    ({ timing, ...args }: Renewal & { margin: number; timing: 'after' | 'now' }) =>
      lifetimeValue({ ...args, marginGrowth: 0 }, timing),
    finiteValue,
  ),
  clvFinite: guarded(
    { margin, ...renewal, periods: whole({ min: 0, max: 1e6 }, 'periods') },
    ({ periods, ...args }: Renewal & { margin: number; periods: number }) =>
      finiteLifetimeValue({ ...args, marginGrowth: 0 }, periods),
  ),
  clvSchedule: guarded(
    { margins: listOf(margin, 1, 10000), ...renewal },
    (args: Renewal & { margins: number[] }) =>
      npv(
        args.discountRate,
        args.margins.map((money, t) => money * args.retention ** t),
      ),
  ),
  /** The algebraic answer, which no real retention reaches where it exceeds 1. */
  breakEvenRetention: guarded(
    { targetValue: margin, margin, discountRate },
    retentionWorth,
    (args) =>
      args.margin + args.targetValue === 0
        ? [inconsistent('targetValue', 'no retention is worth exactly the margin lost')]
        : [],
  ),
  expectedLifetime: guarded({ retention: fraction({ below: 1 }) }, (args: { retention: number }) =>
    expectedLifetime(args.retention),
  ),
  retentionUplift: guarded(
    { retentionFrom: fraction({ above: 0 }), retentionTo: retention, discountRate },
    (args: { retentionFrom: number; retentionTo: number; discountRate: number }) => {
      const from = { retention: args.retentionFrom, discountRate: args.discountRate };
      const to = { retention: args.retentionTo, discountRate: args.discountRate };
      return marginMultiple(to) / marginMultiple(from) - 1;
    },
    (args) => [
      ...finiteValue({ ...args, retention: args.retentionFrom }, 'retentionFrom'),
      ...finiteValue({ ...args, retention: args.retentionTo }, 'retentionTo'),
    ],
  ),
  retentionElasticity: guarded(renewal, retentionElasticity, finiteValue),
};

function finiteValue(args: Renewal, field?: unknown): FieldError[] {
  if (1 + args.discountRate - args.retention >= leastGap) return [];
  const name = typeof field === 'string' ? field : 'retention';
  return [inconsistent(name, `${name} must stay below 1 + discountRate, or the value has no end`)];
}
