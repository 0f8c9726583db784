import {
  countFields,
  type Groups,
  groupNames,
  groupsOf,
  noAnswers,
  notOne,
  shareGroups,
} from '#models/answer-counts.ts';
import { type Fields, fraction, group, number, orNull, points, whole } from '#models/fields.ts';
import type { AnswerCounts } from '#models/kernel/net-promoter.ts';
import { type FieldError, inconsistent } from '#models/outcome.ts';

/** Rates, margins and recommendations are per year; shares are fractions of all customers. */
export interface WordOfMouthInput {
  customers: number;
  shares: Groups;
  /** Money per customer-year before the extra cost to serve. */
  margin: Groups;
  extraServeCost: Groups;
  retention: Groups;
  discountRate: number;
  /** Per customer-year. */
  recommendations: Groups;
  negativeComments: Groups;
  /** Share of recommendations that bring a new customer. */
  conversion: number;
  /** Share of those who would not have come anyway. */
  type1Share: number;
  /** Share of negative comments that cost a customer. */
  lostPerNegative: number;
  /** Money to win one customer otherwise. */
  cac: number;
  /** Shares of the whole base that move up. */
  moveDetractorToPassive: number;
  movePassiveToPromoter: number;
  causalShare: number;
  surveyCounts: AnswerCounts | null;
}

const perYear = number('count', { min: 0, max: 50, step: 0.1 });

export const fields: Fields<WordOfMouthInput> = {
  customers: whole({ min: 1, max: 1e9 }),
  shares: shareGroups,
  margin: groupsOf(number('money', { min: -1e6, max: 1e6 })),
  extraServeCost: groupsOf(number('money', { min: 0, max: 1e6 })),
  retention: groupsOf(fraction({ max: 0.9999, step: 0.005 })),
  discountRate: fraction({ max: 0.5, step: 0.005 }),
  recommendations: groupsOf(perYear),
  negativeComments: groupsOf(perYear),
  conversion: fraction({ step: 0.001 }),
  type1Share: fraction({ step: 0.05 }),
  lostPerNegative: fraction({ step: 0.001 }),
  cac: number('money', { min: 0, max: 1e6 }),
  moveDetractorToPassive: points({ step: 0.01 }),
  movePassiveToPromoter: points({ step: 0.01 }),
  causalShare: fraction({ step: 0.05 }),
  surveyCounts: orNull(group(countFields)),
};

export function rules(input: WordOfMouthInput): FieldError[] {
  const { shares, surveyCounts } = input;
  return [
    ...notOne(
      groupNames.map((name) => shares[name]),
      'shares',
    ),
    ...tooMany(
      'moveDetractorToPassive',
      input.moveDetractorToPassive,
      'detractors',
      shares.detractor,
    ),
    ...tooMany('movePassiveToPromoter', input.movePassiveToPromoter, 'passives', shares.passive),
    ...(surveyCounts === null ? [] : noAnswers(surveyCounts, 'surveyCounts')),
  ];
}

function tooMany(field: string, moved: number, from: string, share: number): FieldError[] {
  if (moved <= share + 1e-12) return [];
  return [
    inconsistent(
      field,
      `${field} moves ${moved} of all customers, but only ${share} are ${from}`,
      'movesTooMany',
      { moved: 100 * moved, share: 100 * share, from },
    ),
  ];
}
