import type { CollectionEntry } from 'astro:content';
import { balance, shortcomings } from '#words';
import { type Entry, entriesAt, pathOf } from './entries.ts';
import { type Grade, type Graded, gradeStudy } from './grades.ts';
import { linksTo, type Relation } from './links.ts';
import { isSecondHand, type Mark, marksOf } from './marks.ts';
import { buildDay } from './today.ts';

/** One piece of evidence for or against advice. */
export interface Evidence extends Graded {
  entry: CollectionEntry<'stories'> | CollectionEntry<'studies'>;
  marks: Mark[];
}

/** An entry that tells the reader what to do. */
export type Advice = CollectionEntry<'guidelines'> | CollectionEntry<'nudges'>;

/** What speaks for and against a guideline or nudge. */
export interface EvidenceBalance {
  supporting: Evidence[];
  contradicting: Evidence[];
}

/** Grades a study or story as evidence. */
export async function graded(entry: Evidence['entry']): Promise<Graded> {
  if (entry.collection === 'stories')
    return { grade: 'case', shortcomings: [shortcomings.oneCompany] };
  return gradeStudy(entry.data, !(await isSecondHand(entry)), buildDay.getUTCFullYear());
}

/** Everything that backs or contradicts a piece of advice, whoever typed the link, strongest first. */
export async function evidenceFor(advice: Advice): Promise<EvidenceBalance> {
  const incoming = await linksTo(advice);
  const speaking = (...relations: Relation[]) =>
    incoming.filter(({ relation }) => relations.includes(relation)).map(({ from }) => from);
  return {
    supporting: await weigh([
      ...(await entriesAt(advice.data.backedBy)),
      ...speaking('illustrates', 'supports'),
    ]),
    contradicting: await weigh(speaking('contradicts')),
  };
}

/**
 * What is known of an entry's footing, for the top of its page: a study's or story's own grade and marks, or the grade
 * of the best that backs advice.
 */
export async function footingOf(
  entry: Entry,
): Promise<{ grade: Grade; marks: Mark[] } | undefined> {
  if (entry.collection === 'stories' || entry.collection === 'studies')
    return { grade: (await graded(entry)).grade, marks: await marksOf(entry) };
  if (entry.collection === 'journeys') return undefined;
  return (await evidenceFor(entry)).supporting[0];
}

const order: Grade[] = ['strong', 'moderate', 'weak', 'case', 'opinion'];

async function weigh(entries: Entry[]): Promise<Evidence[]> {
  const current = entries.filter(({ data }) => data.status === 'published') as Evidence['entry'][];
  const distinct = [...new Map(current.map((entry) => [pathOf(entry), entry])).values()];
  const evidence = await Promise.all(
    distinct.map(async (entry) => ({
      entry,
      marks: await marksOf(entry),
      ...(await graded(entry)),
    })),
  );
  return evidence.sort((a, b) => order.indexOf(a.grade) - order.indexOf(b.grade));
}

/** How well advice is backed, in one sentence, for example "Backed by two studies (one weak, one opinion) and one story." */
export function balanceInWords({ supporting, contradicting }: EvidenceBalance): string {
  const studies = supporting.filter(({ entry }) => entry.collection === 'studies');
  const stories = supporting.length - studies.length;
  const parts = [
    ...(studies.length > 0 ? [balance.studies(studies.length, gradesOf(studies))] : []),
    ...(stories > 0 ? [balance.stories(stories)] : []),
  ];
  const pro = parts.length ? balance.backed(parts) : balance.notBacked;
  const con = contradicting.length
    ? balance.contradicted(balance.studies(contradicting.length, gradesOf(contradicting)))
    : '';
  return pro + con;
}

/** How many pieces of evidence have each grade. */
const gradesOf = (evidence: Evidence[]): [Grade, number][] =>
  [...Map.groupBy(evidence, ({ grade }) => grade)].map(([grade, list]) => [grade, list.length]);
