import {
  choice,
  type Fields,
  fraction,
  listOf,
  number,
  orNull,
  points,
  whole,
} from '#models/fields.ts';
import { type FieldError, inconsistent } from '#models/outcome.ts';
import { cohortErrors } from './cohorts.ts';
import { leastGap } from './value.ts';

/** Rates and margins belong to one period; which period is the reader's choice. */
export interface LifetimeValueInput {
  /** Money per period after cost to serve. */
  margin: number;
  retention: number;
  discountRate: number;
  /** Fraction per period. */
  marginGrowth: number;
  /** Money to win one customer. */
  cac: number;
  /** Periods, or null for no end. */
  horizon: number | null;
  /** Which of the two values is the headline. */
  timing: 'after' | 'now';
  customers: number;
  /** Points of retention gained, as a fraction. */
  uplift: number;
  /** Money per customer and period. */
  programmeCost: number;
  /** Size at acquisition, then survivors after each renewal. */
  cohort: number[];
}

export const fields: Fields<LifetimeValueInput> = {
  margin: number('money', { min: -1e6, max: 1e6 }),
  retention: fraction({ max: 0.9999, step: 0.005 }),
  discountRate: fraction({ max: 0.5, step: 0.005 }),
  marginGrowth: fraction({ min: -0.5, max: 0.5, step: 0.005 }),
  cac: number('money', { min: 0, max: 1e6 }),
  horizon: orNull(whole({ min: 1, max: 100 }, 'periods')),
  timing: choice('after', 'now'),
  customers: whole({ min: 1, max: 1e9 }),
  uplift: points({ min: -0.5, max: 0.5, step: 0.005 }),
  programmeCost: number('money', { min: 0, max: 1e5 }),
  cohort: listOf(number('count', { above: 0, max: 1e12 }), 3, 41),
};

export function rules(input: LifetimeValueInput): FieldError[] {
  const { retention, discountRate, marginGrowth, uplift, cohort } = input;
  const raised = retention + uplift;
  const errors = cohortErrors(cohort, 'cohort');
  if (1 + discountRate - retention * (1 + marginGrowth) < leastGap) {
    const text =
      'marginGrowth makes the value endless: retention × (1 + growth) must stay below 1 + discountRate';
    errors.push(inconsistent('marginGrowth', text, 'endlessByGrowth'));
  }
  if (1 + discountRate - retention < leastGap) {
    errors.push(inconsistent('retention', 'retention must stay below 1 + discountRate', 'endless'));
  }
  if (raised < 0 || 1 + discountRate - raised < leastGap) {
    const text = `uplift makes retention ${raised}; it must be at least 0 and below 1 + discountRate`;
    errors.push(inconsistent('uplift', text, 'raisedTooFar', { raised }));
  }
  return errors;
}
