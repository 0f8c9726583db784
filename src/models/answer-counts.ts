import { type Field, type Fields, fraction, group, whole } from './fields.ts';
import type { AnswerCounts } from './kernel/net-promoter.ts';
import { type FieldError, inconsistent } from './outcome.ts';

const count: Field = whole({ min: 0, max: 1e10 });

export const countFields: Fields<AnswerCounts> = {
  promoters: count,
  passives: count,
  detractors: count,
};

/** A survey needs at least one answer. */
export function noAnswers(counts: AnswerCounts, field: string): FieldError[] {
  if (counts.promoters + counts.passives + counts.detractors > 0) return [];
  return [inconsistent(field, `${field} must count at least one answer`, 'noAnswers')];
}

/** One number for each group of customers. */
export interface Groups {
  promoter: number;
  passive: number;
  detractor: number;
}

export const groupNames = ['promoter', 'passive', 'detractor'] as const;

/** The same limits for each group. */
export function groupsOf(field: Field): Field {
  return group<Groups>({ promoter: field, passive: field, detractor: field });
}

export const shareGroups = groupsOf(fraction({ step: 0.01 }));

/** Shares of a whole must add up to it. */
export function notOne(shares: readonly number[], field: string): FieldError[] {
  const sum = shares.reduce((total, share) => total + share, 0);
  if (Math.abs(sum - 1) <= 1e-9) return [];
  const text = `${field} must add up to 1, but adds up to ${sum}`;
  return [inconsistent(field, text, 'notOne', { sum: 100 * sum })];
}
