import { type Heterogeneity, heterogeneityOf } from './heterogeneity.ts';
import type { LifetimeValueInput } from './input.ts';
import {
  breakEvenRetention,
  expectedLifetime,
  finiteLifetimeValue,
  lifetimeValue,
  marginMultiple,
  retentionElasticity,
} from './value.ts';

/** Money before and after the cost of the programme. */
export interface Uplift {
  gross: number;
  net: number;
}

export interface LifetimeValueOutput extends Heterogeneity {
  multiple: number;
  elasticity: number;
  /** Money per customer after acquisition cost; first margin after one period, or now. */
  clv: number;
  clvNow: number;
  /** The one of the two that `timing` chose. */
  headlineClv: number;
  /** Over `horizon` periods; null without a horizon. */
  clvFinite: number | null;
  /** Value before acquisition cost ÷ acquisition cost; null when winning customers is free. */
  clvToCac: number | null;
  /** Periods. */
  expectedLifetime: number;
  upliftPerCustomer: Uplift;
  upliftTotal: Uplift;
  /** Money per customer and period that the uplift may cost at most; null at retention 0. */
  breakEvenSpend: number | null;
  /** Retention at which the programme pays for itself; null where no share from 0 to 1 does it. */
  breakEvenRetention: number | null;
}

export function outputOf(input: LifetimeValueInput): LifetimeValueOutput {
  const { margin, retention, discountRate, cac, horizon, programmeCost, customers } = input;
  const before = marginMultiple(input);
  const after = marginMultiple({ retention: retention + input.uplift, discountRate });
  const gross = margin * (after - before);
  const net = (margin - programmeCost) * after - margin * before;
  const clv = lifetimeValue(input, 'after') - cac;
  const clvNow = lifetimeValue(input, 'now') - cac;
  return {
    multiple: before,
    elasticity: retentionElasticity(input),
    clv,
    clvNow,
    headlineClv: input.timing === 'after' ? clv : clvNow,
    clvFinite: horizon === null ? null : finiteLifetimeValue(input, horizon) - cac,
    clvToCac: cac > 0 ? lifetimeValue(input, 'after') / cac : null,
    expectedLifetime: expectedLifetime(retention),
    upliftPerCustomer: { gross, net },
    upliftTotal: { gross: gross * customers, net: net * customers },
    breakEvenSpend: after > 0 ? margin * (1 - before / after) : null,
    breakEvenRetention: breakEvenRetention({
      targetValue: margin * before,
      margin: margin - programmeCost,
      discountRate,
    }),
    ...heterogeneityOf(input),
  };
}
