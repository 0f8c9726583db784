import type { CollectionEntry } from 'astro:content';
import { type Entry, entriesAt, pathOf } from './entries.ts';
import { type Grade, type Graded, gradeStudy } from './grades.ts';
import { linksTo, type Relation } from './links.ts';
import { sourceById } from './sources.ts';
import { buildDay } from './today.ts';

/** One piece of evidence for or against advice. */
export interface Evidence extends Graded {
  entry: CollectionEntry<'stories'> | CollectionEntry<'studies'>;
}

/** What speaks for and against a guideline or nudge. */
export interface EvidenceBalance {
  supporting: Evidence[];
  contradicting: Evidence[];
}

/** Grades a study or story as evidence. */
export async function graded(entry: Evidence['entry']): Promise<Graded> {
  if (entry.collection === 'stories')
    return { grade: 'case', shortcomings: ['one company’s account'] };
  const sources = await Promise.all(entry.data.findings.map(({ source }) => sourceById(source.id)));
  const firstHand = sources.every(({ data }) => !data.reportedIn);
  return gradeStudy(entry.data, firstHand, buildDay.getUTCFullYear());
}

/** Everything that backs or contradicts a piece of advice, whoever typed the link, strongest first. */
export async function evidenceFor(
  advice: CollectionEntry<'guidelines'> | CollectionEntry<'nudges'>,
): Promise<EvidenceBalance> {
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

const order: Grade[] = ['strong', 'moderate', 'weak', 'case', 'opinion'];

async function weigh(entries: Entry[]): Promise<Evidence[]> {
  const current = entries.filter(({ data }) => data.status === 'published') as Evidence['entry'][];
  const distinct = [...new Map(current.map((entry) => [pathOf(entry), entry])).values()];
  const evidence = await Promise.all(
    distinct.map(async (entry) => ({ entry, ...(await graded(entry)) })),
  );
  return evidence.sort((a, b) => order.indexOf(a.grade) - order.indexOf(b.grade));
}

/** How well advice is backed, in one sentence, for example "Backed by two studies (one weak, one opinion) and one story." */
export function balanceInWords({ supporting, contradicting }: EvidenceBalance): string {
  const studies = supporting.filter(({ entry }) => entry.collection === 'studies');
  const stories = supporting.length - studies.length;
  const parts = [
    studies.length > 0 && `${count(studies.length, 'study', 'studies')} (${gradeList(studies)})`,
    stories > 0 && count(stories, 'story', 'stories'),
  ].filter(Boolean);
  const pro = parts.length
    ? `Backed by ${parts.join(' and ')}.`
    : 'No study or story backs it here: it rests on the opinion of its source.';
  const con = contradicting.length
    ? ` Contradicted by ${count(contradicting.length, 'study', 'studies')} (${gradeList(contradicting)}).`
    : '';
  return pro + con;
}

function gradeList(evidence: Evidence[]): string {
  if (evidence.length === 1) return `graded ${evidence[0]?.grade}`;
  const counts = Map.groupBy(evidence, ({ grade }) => grade);
  return [...counts].map(([grade, list]) => `${inWords(list.length)} ${grade}`).join(', ');
}

const count = (n: number, one: string, many: string) => `${inWords(n)} ${n === 1 ? one : many}`;
const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const inWords = (n: number) => words[n] ?? String(n);
