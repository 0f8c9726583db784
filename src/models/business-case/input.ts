import {
  choice,
  type Field,
  type Fields,
  fraction,
  group,
  listOf,
  number,
  orNull,
  text,
  whole,
} from '#models/fields.ts';
import { type FieldError, inconsistent } from '#models/outcome.ts';

/** Factors on a planned amount: 0 ≤ low ≤ 1 ≤ high ≤ 3. */
export interface Spread {
  low: number;
  high: number;
}

/** One benefit of the programme. */
export interface BenefitLine extends Spread {
  label: string;
  /** Money per year at full effect: margin, not revenue. */
  annual: number;
  /** Share of it that the programme causes, 0 to 1. */
  causalShare: number;
}

export interface BusinessCaseInput {
  /** Years, 1 to 10. */
  horizon: number;
  /** Fraction per year. */
  discountRate: number;
  /** Money at t = 0. */
  initialCost: number;
  /** Money in each year 1 … horizon. */
  runCost: number[];
  benefits: BenefitLine[];
  /** Share of the full effect in each year 1 … horizon. */
  ramp: number[];
  /** Fractions by which benefits are lowered and costs raised. */
  riskBenefit: number;
  riskCost: number;
  /** One treatment of risk at a time: factors, simulation, or none. */
  riskTreatment: 'adjusted' | 'monteCarlo' | 'none';
  initialCostSpread: Spread;
  runCostSpread: Spread;
  /** Fractions per year; null means the discount rate. */
  financeRate: number | null;
  reinvestRate: number | null;
  seed: number;
  draws: number;
  /** Correlation between benefit lines in the simulation, 0 to 0.9. */
  rho: number;
}

const cost = number('money', { min: 0, max: 1e9 });
const rate: Field = fraction({ max: 0.5, step: 0.005 });
const spread: Fields<Spread> = {
  low: number('multiple', { min: 0, max: 1, step: 0.05 }),
  high: number('multiple', { min: 1, max: 3, step: 0.05 }),
};

export const fields: Fields<BusinessCaseInput> = {
  horizon: whole({ min: 1, max: 10, step: 1 }, 'years'),
  discountRate: rate,
  initialCost: cost,
  runCost: listOf(cost, 1, 10),
  benefits: listOf(
    group<BenefitLine>({
      label: text(),
      annual: number('money', { min: -1e9, max: 1e9 }),
      causalShare: fraction({ step: 0.05 }),
      ...spread,
    }),
    0,
    12,
  ),
  ramp: listOf(fraction({ max: 1.5, step: 0.05 }), 1, 10),
  riskBenefit: fraction({ max: 0.9, step: 0.05 }),
  riskCost: fraction({ max: 2, step: 0.05 }),
  riskTreatment: choice('adjusted', 'monteCarlo', 'none'),
  initialCostSpread: group(spread),
  runCostSpread: group(spread),
  financeRate: orNull(rate),
  reinvestRate: orNull(rate),
  seed: whole({ min: 0, max: 4294967295 }),
  draws: whole({ min: 1000, max: 100000 }),
  rho: fraction({ max: 0.9, step: 0.05 }),
};

export function rules({ horizon, runCost, ramp }: BusinessCaseInput): FieldError[] {
  return Object.entries({ runCost, ramp })
    .filter(([, years]) => years.length !== horizon)
    .map(([field, years]) =>
      inconsistent(
        field,
        `${field} must have one number for each of the ${horizon} years, but has ${years.length}`,
        'oneEachYear',
        { years: horizon, has: years.length },
      ),
    );
}
