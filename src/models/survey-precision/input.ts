import { countFields, type Groups, noAnswers, notOne, shareGroups } from '#models/answer-counts.ts';
import {
  choice,
  type Fields,
  fraction,
  group,
  number,
  orNull,
  points,
  whole,
} from '#models/fields.ts';
import { type AnswerCounts, answersIn } from '#models/kernel/net-promoter.ts';
import { type FieldError, inconsistent } from '#models/outcome.ts';

export interface SurveyPrecisionInput {
  /** Which of proportion, sd and shares the sample size uses. */
  mode: 'proportion' | 'mean' | 'nps';
  /** People, or null for endless. */
  population: number | null;
  confidence: number;
  /** Half-width wanted: fraction, or score units for a mean. */
  margin: number;
  proportion: number;
  /** Score units. */
  sd: number;
  shares: Groups;
  designEffect: number;
  responseRate: number;
  wave1: AnswerCounts;
  wave2: AnswerCounts;
  /** Score, −1 to 1, that non-respondents might move the result past. */
  threshold: number;
  power: number;
}

export const fields: Fields<SurveyPrecisionInput> = {
  mode: choice('proportion', 'mean', 'nps'),
  population: orNull(whole({ min: 1, max: 1e10 })),
  confidence: fraction({ min: 0.5, max: 0.999, step: 0.01 }),
  margin: number(
    'points',
    { min: 0.001, max: 1e6, step: 0.005 },
    { input: 'mode', is: 'mean', unit: 'count' },
  ),
  proportion: fraction({ step: 0.01 }),
  sd: number('count', { above: 0, max: 1e6 }),
  shares: shareGroups,
  designEffect: number('multiple', { min: 1, max: 5, step: 0.1 }),
  responseRate: fraction({ min: 0.001, step: 0.01 }),
  wave1: group(countFields),
  wave2: group(countFields),
  threshold: points({ min: -1, step: 0.01 }),
  power: fraction({ min: 0.5, max: 0.99, step: 0.01 }),
};

export function rules(input: SurveyPrecisionInput): FieldError[] {
  const { shares, population, wave1, wave2 } = input;
  return [
    ...tooWide(input),
    ...notOne([shares.promoter, shares.passive, shares.detractor], 'shares'),
    ...Object.entries({ wave1, wave2 }).flatMap(([field, wave]) => [
      ...noAnswers(wave, field),
      ...moreThan(population, answersIn(wave), field),
    ]),
  ];
}

/** Half-widths of shares and scores are fractions; only a mean has a scale of its own. */
function tooWide({ mode, margin }: SurveyPrecisionInput): FieldError[] {
  if (mode === 'mean' || margin <= 0.5) return [];
  const text = `margin must be at most 0.5 for a ${mode}, but is ${margin}`;
  return [inconsistent('margin', text, 'marginTooWide', { most: 50, is: margin * 100 })];
}

function moreThan(population: number | null, answers: number, field: string): FieldError[] {
  if (population === null || answers <= population) return [];
  const text = `${field} counts ${answers} answers from ${population} people`;
  return [inconsistent(field, text, 'moreThanPeople', { answers, people: population })];
}
