import { guarded } from '#models/define.ts';
import { type Field, listOf, number, whole } from '#models/fields.ts';
import { sbgFit, sbgLogLik } from '#models/kernel/sbg-fit.ts';
import { sbgDel, sbgDerl } from '#models/kernel/sbg-lifetime.ts';
import { type Sbg, sbgSurvival } from '#models/kernel/sbg-survival.ts';
import { type FieldError, inconsistent } from '#models/outcome.ts';
import { cohortErrors, cohortField, unfittable } from './cohorts.ts';

const positive: Field = number('multiple', { above: 0, max: 1e12 });
const shape = { alpha: positive, beta: positive };
const discountRate: Field = number('fraction', { min: 0 });
const cohorts: Field = listOf(cohortField, 1, 100);
const count: Field = whole({ min: 0, max: 1e6 }, 'periods');

interface Cohorts {
  cohorts: number[][];
}
interface Discounted extends Sbg {
  discountRate: number;
}
interface Residual extends Discounted {
  renewalsSurvived: number;
}

/** Single questions about customers who differ in loyalty. Lifetimes without end are null. */
export const functions = {
  sbgFit: guarded(
    { cohorts },
    (args: Cohorts) => sbgFit(args.cohorts),
    (args) => {
      const errors = wellFormed(args);
      const why = errors.length === 0 ? unfittable(args.cohorts) : null;
      return why === null
        ? errors
        : [inconsistent('cohorts', `alpha and beta cannot be told: ${why}`)];
    },
  ),
  sbgLogLik: guarded(
    { cohorts, ...shape },
    ({ cohorts: given, ...sbg }: Cohorts & Sbg) => sbgLogLik(given, sbg),
    wellFormed,
  ),
  sbgSurvival: guarded(
    { ...shape, period: count },
    ({ period, ...sbg }: Sbg & { period: number }) => sbgSurvival(sbg, period)[period] ?? 0,
  ),
  sbgDel: guarded({ ...shape, discountRate }, (args: Discounted) =>
    sbgDel(args, args.discountRate),
  ),
  sbgDerl: guarded({ ...shape, discountRate, renewalsSurvived: count }, residual),
  sbgResidualClv: guarded(
    { ...shape, discountRate, renewalsSurvived: count, margin: number('money') },
    (args: Residual & { margin: number }) => {
      const periods = residual(args);
      return periods === null ? null : args.margin * periods;
    },
  ),
};

function residual(args: Residual): number | null {
  return sbgDerl(args, args.discountRate, args.renewalsSurvived);
}

function wellFormed(args: Cohorts): FieldError[] {
  return args.cohorts.flatMap((cohort, i) => cohortErrors(cohort, `cohorts[${i}]`));
}
