import {
  choice,
  type Field,
  type Fields,
  fraction,
  number,
  points,
  whole,
} from '#models/fields.ts';
import { type FieldError, inconsistent } from '#models/outcome.ts';

export interface TurnoverInput {
  headcount: number;
  /** Leavers per seat and year. */
  turnover: number;
  /** Money per year. */
  pay: number;
  /** Share of pay added for taxes, benefits and space. */
  onCost: number;
  method: 'components' | 'percent';
  /** For 'percent': cost of a leaver as a share of pay, on-cost not added. */
  percentOfPay: number;
  /** Money per leaver. */
  separation: number;
  recruiting: number;
  materials: number;
  trainWeeks: number;
  /** Weeks until full productivity, rising in a straight line from startProductivity. */
  rampWeeks: number;
  startProductivity: number;
  vacancyWeeks: number;
  /** Share of pay added for covering a vacancy. */
  overtimePremium: number;
  /** Money per year. */
  investment: number;
  /** Points of turnover, as a fraction. */
  turnoverReduction: number;
  /** Share of work gained: capacity, not cash. */
  productivityGain: number;
  causalShare: number;
  effectYears: number;
}

const perLeaver: Field = number('money', { min: 0, max: 1e5 });
const weeks: Field = number('weeks', { min: 0, max: 52 });

export const fields: Fields<TurnoverInput> = {
  headcount: whole({ min: 1, max: 1e6 }),
  turnover: fraction({ max: 3, step: 0.01 }),
  pay: number('money', { min: 0, max: 1e6 }),
  onCost: fraction({ step: 0.01 }),
  method: choice('components', 'percent'),
  percentOfPay: fraction({ max: 3, step: 0.01 }),
  separation: perLeaver,
  recruiting: perLeaver,
  materials: perLeaver,
  trainWeeks: weeks,
  rampWeeks: number('weeks', { min: 0, max: 104 }),
  startProductivity: fraction(),
  vacancyWeeks: weeks,
  overtimePremium: fraction({ max: 2, step: 0.05 }),
  investment: number('money', { min: 0, max: 1e9 }),
  turnoverReduction: points({ max: 3, step: 0.01 }),
  productivityGain: fraction({ max: 0.5, step: 0.01 }),
  causalShare: fraction({ step: 0.05 }),
  effectYears: whole({ min: 1, max: 5 }, 'years'),
};

export function rules({ turnover, turnoverReduction }: TurnoverInput): FieldError[] {
  if (turnoverReduction <= turnover) return [];
  const text = `turnoverReduction must be at most turnover (${turnover}), but is ${turnoverReduction}`;
  return [
    inconsistent('turnoverReduction', text, 'moreThanTurnover', {
      most: 100 * turnover,
      is: 100 * turnoverReduction,
    }),
  ];
}
