import {
  choice,
  type Field,
  type Fields,
  fraction,
  group,
  number,
  orNull,
  whole,
} from '#models/fields.ts';
import { type FieldError, inconsistent } from '#models/outcome.ts';
import type { Design } from './ceiling.ts';

export interface EvidenceStrengthInput {
  /** Managers and customers who say the service is excellent, of those asked. */
  managersYes: number;
  managersN: number;
  customersYes: number;
  customersN: number;
  /** A published pair of shares, for context only. */
  benchmark: { managers: number; customers: number };
  satisfiedRetained: number;
  satisfiedN: number;
  dissatisfiedRetained: number;
  dissatisfiedN: number;
  design: Design;
  /** Pilot: shares in the two groups, level and power of the test. */
  p1: number;
  p2: number;
  alpha: number;
  power: number;
  /** Money per customer and number of customers; null leaves the value at stake out. */
  valuePerCustomer: number | null;
  customers: number | null;
}

const count: Field = whole({ min: 0, max: 1e9 });
const size: Field = whole({ min: 1, max: 1e9 });
const openShare: Field = fraction({ above: 0, below: 1, step: 0.01 });

export const fields: Fields<EvidenceStrengthInput> = {
  managersYes: count,
  managersN: size,
  customersYes: count,
  customersN: size,
  benchmark: group({ managers: fraction(), customers: fraction() }),
  satisfiedRetained: count,
  satisfiedN: size,
  dissatisfiedRetained: count,
  dissatisfiedN: size,
  design: choice('raw', 'adjusted', 'matched', 'randomised'),
  p1: openShare,
  p2: openShare,
  alpha: fraction({ above: 0, max: 0.5, step: 0.01 }),
  power: fraction({ min: 0.5, below: 1, step: 0.01 }),
  valuePerCustomer: orNull(number('money', { min: 0, max: 1e6 })),
  customers: orNull(whole({ min: 0, max: 1e9 })),
};

export function rules(input: EvidenceStrengthInput): FieldError[] {
  return [
    ...atMost('managersYes', input.managersYes, input.managersN),
    ...atMost('customersYes', input.customersYes, input.customersN),
    ...atMost('satisfiedRetained', input.satisfiedRetained, input.satisfiedN),
    ...atMost('dissatisfiedRetained', input.dissatisfiedRetained, input.dissatisfiedN),
  ];
}

/** A part cannot exceed its whole. */
export function atMost(field: string, part: number, of: number): FieldError[] {
  if (part <= of) return [];
  const text = `${field} must be at most ${of}, but is ${part}`;
  return [inconsistent(field, text, 'partOverWhole', { most: of, is: part })];
}
