import { metricGroups } from '#schemas/vocabularies/metric-groups.ts';
import { facts as words } from '#words';
import { dayOf } from './dates.ts';
import type { Entry } from './entries.ts';
import { facetValues } from './facets.ts';
import { cardFacts, labelOf } from './facts.ts';
import { fallbackOf } from './languages.ts';
import type { Metric } from './metrics.ts';
import type { Path } from './paths.ts';
import { audienceOf, type Persona } from './personas.ts';
import type { Quiz } from './quizzes.ts';
import { pagesIn, type SelectionEntry } from './selections.ts';

/** What the search index knows of a page besides its text. */
export interface SearchRecord {
  /** For each facet, the values the page carries. */
  filters: Partial<Record<string, readonly string[]>>;
  /** What a result shows, and the aliases, which are searched and never shown. */
  meta: Record<string, string>;
  sort: Record<'published' | 'title', string>;
}

/** The search record of an entry. */
export async function entryRecord(entry: Entry): Promise<SearchRecord> {
  return {
    filters: await facetValues(entry),
    meta: {
      ...shared(entry),
      facts: (await cardFacts(entry)).join(' | '),
      aliases: entry.data.aliases.join(' | '),
      ...(entry.collection === 'stories' && { outcome: entry.data.outcome.kind }),
    },
    sort: sortOf(entry),
  };
}

/** The search record of a metric: found by its acronyms and by the words entries use for it. */
export function metricRecord(metric: Metric): SearchRecord {
  const { acronyms, terms, aliases, topics, unit, group } = metric.data;
  return {
    filters: { kind: [metric.collection], topic: topics },
    meta: {
      ...shared(metric),
      facts: `${unit} | ${metricGroups[group].label}`,
      aliases: [...acronyms, ...terms, ...aliases].join(' | '),
    },
    sort: sortOf(metric),
  };
}

/** The search record of a persona: it counts as one of the customers it stands for. */
export function personaRecord(persona: Persona): SearchRecord {
  const { aliases, role, publishedOn } = persona.data;
  return {
    filters: { kind: [persona.collection], audience: audienceOf(persona) },
    meta: {
      ...shared(persona),
      title: persona.data.title,
      facts: role,
      aliases: aliases.join(' | '),
    },
    sort: { published: dayOf(publishedOn), title: persona.data.title },
  };
}

/** The search record of a path: found by the job it is for. */
export function pathRecord(path: Path, facts: string): SearchRecord {
  const { roles, aliases } = path.data;
  return {
    filters: { kind: [path.collection], role: roles },
    meta: { ...shared(path), facts, aliases: aliases.join(' | ') },
    sort: sortOf(path),
  };
}

/** The search record of a quiz. */
export const quizRecord = (quiz: Quiz): SearchRecord => ({
  filters: { kind: [quiz.collection] },
  meta: {
    ...shared(quiz),
    facts: words.questions(quiz.data.questions.length),
    aliases: quiz.data.aliases.join(' | '),
  },
  sort: sortOf(quiz),
});

/** The search record of a ready-made selection: found by the job it is for. */
export function selectionRecord(selection: SelectionEntry): SearchRecord {
  const { roles, aliases } = selection.data;
  return {
    filters: { kind: [selection.collection], role: roles },
    meta: {
      ...shared(selection),
      facts: words.pages(pagesIn(selection)),
      aliases: aliases.join(' | '),
    },
    sort: sortOf(selection),
  };
}

const shared = (page: Entry | Metric | Path | Persona | Quiz | SelectionEntry) => {
  const lang = fallbackOf(page);
  return {
    kind: page.collection,
    label: labelOf(page),
    summary: page.data.summary,
    ...(lang && { lang }),
  };
};

const sortOf = ({ data }: Entry | Metric | Path | Quiz | SelectionEntry) => ({
  published: dayOf(data.publishedOn),
  title: data.title,
});
