import type { Study } from '#schemas/study.ts';
import { NOT_REPORTED } from '#schemas/text.ts';
import type { Vocabulary } from '#schemas/vocabulary.ts';
import { shortcomings as because, grades as words } from '#words';

/** How far a piece of evidence can carry advice, strongest first. */
export const grades = words satisfies Vocabulary;

export type Grade = keyof typeof grades;

/** What counts as able to carry advice; the rest shows that it was done or said. */
const carrying: readonly Grade[] = ['strong', 'moderate'];

/** Whether evidence of this grade is too little to rest advice on. */
export const isWeak = (grade: Grade) => !carrying.includes(grade);

/** Years after which a study or source counts as old. */
const OLD_AFTER_YEARS = 10;
/** Below this many answers a sample counts as small. */
const SMALL_SAMPLE = 100;

/** Whether something published in one year is old in another. */
export const isOld = (published: number, now: number) => now - published > OLD_AFTER_YEARS;

/** The shortcoming that evidence is also marked with. */
export const SECOND_HAND = because.secondHand;

export interface Graded {
  grade: Grade;
  /** Why it is not higher, in words that complete "because …". */
  shortcomings: string[];
}

/**
 * Grades a study from what is known of it.
 *
 * Opinion: nothing was measured. Otherwise each of these is one shortcoming: the figures reach us second-hand; the method
 * is not reported; the sample is not reported or under 100; it is older than ten years or undated; people were only asked,
 * so that an association is the most it can show. None: strong. One: moderate. Two or more: weak.
 *
 * @param study the study's fields
 * @param firstHand whether we read the study itself rather than a report of it
 * @param year the year in which the question is asked
 */
export function gradeStudy(
  study: Pick<Study, 'method' | 'sample' | 'year'>,
  firstHand: boolean,
  year: number,
): Graded {
  if (study.method === 'opinion')
    return { grade: 'opinion', shortcomings: [because.nothingMeasured] };
  const shortcomings = [
    !firstHand && SECOND_HAND,
    study.method === 'not-reported' && because.noMethod,
    (study.method === 'survey' || study.method === 'interviews') && because.onlyAsked,
    sampleShortcoming(study.sample),
    ageShortcoming(study.year, year),
  ].filter((shortcoming) => shortcoming !== false);
  const grade =
    shortcomings.length === 0 ? 'strong' : shortcomings.length === 1 ? 'moderate' : 'weak';
  return { grade, shortcomings };
}

function sampleShortcoming(sample: Study['sample']): string | false {
  if (sample === NOT_REPORTED) return because.noSample;
  return sample < SMALL_SAMPLE && because.smallSample(sample);
}

function ageShortcoming(published: Study['year'], now: number): string | false {
  if (published === NOT_REPORTED) return because.noYear;
  return isOld(published, now) && because.old;
}
