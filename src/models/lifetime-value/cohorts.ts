import { type Field, listOf, number } from '#models/fields.ts';
import { type FieldError, inconsistent } from '#models/outcome.ts';

/** A cohort: its size at acquisition (1 for shares), then the survivors after each renewal. */
export const cohortField: Field = listOf(number('count', { min: 0, max: 1e12 }), 2, 241);

/** Survivors can only become fewer, and there must be somebody to begin with. */
export function cohortErrors(cohort: readonly number[], field: string): FieldError[] {
  if ((cohort[0] ?? 0) <= 0)
    return [inconsistent(field, `${field} must start with its size, above 0`, 'cohortStart')];
  const rise = cohort.findIndex((count, t) => t > 0 && count > (cohort[t - 1] ?? 0));
  if (rise === -1) return [];
  const text = `${field} must not grow, but does at renewal ${rise}`;
  return [inconsistent(`${field}[${rise}]`, text, 'cohortGrows', { renewal: rise })];
}

/** Why alpha and beta cannot be told from these cohorts, as the code of a warning, or null when they can. */
export function unfittable(cohorts: readonly (readonly number[])[]): string | null {
  if (cohorts.every((cohort) => cohort.length < 3)) return 'twoRenewalsNeeded';
  if (cohorts.every((cohort) => cohort.at(-1) === cohort[0])) return 'nobodyLeft';
  if (cohorts.every((cohort) => cohort[1] === 0)) return 'nobodyRenewed';
  return null;
}
