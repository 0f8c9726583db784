import type { CollectionEntry } from 'astro:content';
import type { EntryKind } from '#schemas/kinds.ts';
import type { Vocabulary } from '#schemas/vocabulary.ts';
import { gapPages, gaps as words } from '#words';
import { addressOf } from './addresses.ts';
import { inOrder } from './collation.ts';
import { currentEntriesOf, type Entry } from './entries.ts';
import { type Advice, balanceInWords, evidenceFor } from './evidence.ts';
import { figureOf } from './findings.ts';
import { isOld, isWeak } from './grades.ts';
import { asPublished, fallbackOf } from './languages.ts';
import { usesOf } from './links.ts';
import { isSecondHandFinding } from './marks.ts';
import { allSources, entriesCiting, type SourceEntry, sourceById } from './sources.ts';
import { buildDay } from './today.ts';

/** What the playbook lacks, or knows too little of. */
export const gaps = words satisfies Vocabulary;

export type Gap = keyof typeof gaps;

/** One line of a list of gaps. */
export interface GapRow {
  title: string;
  href: string;
  kind?: EntryKind;
  /** The language of its title, where that is not the page's. */
  lang?: string | undefined;
  /** What exactly is missing or doubtful. */
  detail: string;
  /** How many entries lead to it or rest on it. */
  uses: number;
}

const found = new Map<Gap, Promise<GapRow[]>>();

/** Everything that one gap concerns, what is used most first. */
export function rowsOf(gap: Gap): Promise<GapRow[]> {
  const rows = found.get(gap) ?? gather[gap]().then(mostUsedFirst);
  found.set(gap, rows);
  return rows;
}

/** The gap a piece of advice falls into, if any. */
export async function gapOf(advice: Advice): Promise<'nothing' | 'weak' | undefined> {
  const [best] = (await evidenceFor(advice)).supporting;
  if (!best) return 'nothing';
  return isWeak(best.grade) ? 'weak' : undefined;
}

const gather: Record<Gap, () => Promise<GapRow[]>> = {
  nothing: () => adviceIn('nothing'),
  weak: () => adviceIn('weak'),
  contested: async () => {
    const contested = (await currentEntriesOf('studies')).filter(({ data }) => data.contested);
    return Promise.all(contested.map((study) => rowOf(study, study.data.contested)));
  },
  'second-hand': async () =>
    (await Promise.all((await currentEntriesOf('studies')).map(reportedFigures))).flat(),
  old: async () => {
    const old = (await allSources()).filter(({ data }) =>
      isOld(Number(data.date.slice(0, 4)), buildDay.getUTCFullYear()),
    );
    return Promise.all(old.map(sourceRow));
  },
};

async function adviceIn(gap: Gap): Promise<GapRow[]> {
  const all: Advice[] = [
    ...(await currentEntriesOf('guidelines')),
    ...(await currentEntriesOf('nudges')),
  ];
  const rows = all.map(async (advice) => {
    if ((await gapOf(advice)) !== gap) return [];
    const detail =
      gap === 'nothing' ? advice.data.summary : balanceInWords(await evidenceFor(advice));
    return [await rowOf(advice, detail)];
  });
  return (await Promise.all(rows)).flat();
}

/** The figures of a study that reached us through another source. */
async function reportedFigures(study: CollectionEntry<'studies'>): Promise<GapRow[]> {
  const rows = study.data.findings.map(async (finding) => {
    if (figureOf(finding) === null || !(await isSecondHandFinding(study, finding))) return [];
    const { title, reportedIn } = (await sourceById(finding.source.id)).data;
    const origin = reportedIn
      ? gapPages.reportedIn(title, (await sourceById(reportedIn.id)).data.title)
      : gapPages.noStudyNamed(title);
    return [{ ...(await rowOf(study, origin)), title: finding.statement }];
  });
  return (await Promise.all(rows)).flat();
}

async function sourceRow(source: SourceEntry): Promise<GapRow> {
  const { title, date, reportedIn } = source.data;
  return {
    title,
    href: addressOf(source),
    lang: asPublished,
    detail: gapPages.from(date.slice(0, 4), reportedIn !== undefined),
    uses: (await entriesCiting(source)).length,
  };
}

const rowOf = async (entry: Entry, detail = ''): Promise<GapRow> => ({
  title: entry.data.title,
  href: addressOf(entry),
  kind: entry.collection,
  lang: fallbackOf(entry),
  detail,
  uses: await usesOf(entry),
});

const mostUsedFirst = (rows: GapRow[]): GapRow[] =>
  rows.sort((a, b) => b.uses - a.uses || inOrder(a.title, b.title));
