import { correctionOf, loadWords, type WordList } from './corrections.ts';
import { broken } from './index-files.ts';
import { loadPagefind, type Pagefind, type RawResult, type SearchOptions } from './pagefind.ts';
import { type Term, termsOf } from './query.ts';
import { rank } from './ranking.ts';
import { type Scores, scoresOf } from './term-results.ts';

/** The values chosen in each facet. */
export type Selection = Record<string, string[]>;

/** The answer to a search: the pages, best first, not yet loaded. */
export interface Answer {
  results: Pick<RawResult, 'id' | 'data'>[];
  /** The query that was searched for, when a word of the reader's finds nothing and a near one does. */
  corrected: string | null;
}

/**
 * Searches the playbook.
 *
 * Pagefind asks for every word of a query on one page. Readers ask whole questions, so each idea of the query is searched
 * for by itself, and the pages are ranked by how much of the query they answer.
 *
 * @param base the path the site is published under
 * @throws CannotRun when this browser cannot search; Error when search cannot start. When only a part of the index cannot be
 *   read, the answer lacks what stands in it, and `broken` names that part.
 */
export async function search(
  base: string,
  query: string,
  selection: Selection = {},
): Promise<Answer> {
  const [pagefind, words] = await Promise.all([loadPagefind(base), loadWords(base)]);
  const options = optionsFor(selection);
  const terms = termsOf(query);
  const found = await Promise.all(terms.map((term) => scoresOf(pagefind, term, options, words)));
  const corrected = await correct(pagefind, terms, found, options, words);
  return { results: rank(found, await idsOfSources(pagefind)), corrected };
}

/** The pages that carry all chosen facets, without a query. */
export async function browse(
  base: string,
  selection: Selection,
  sort: Record<string, 'asc' | 'desc'> = { title: 'asc' },
): Promise<Answer> {
  const pagefind = await loadPagefind(base);
  const { results } = await pagefind.search(null, { ...optionsFor(selection), sort });
  return { results, corrected: null };
}

/**
 * How many pages each value of each facet would leave if it were chosen too. Values of one facet are alternatives, so a
 * facet's own choices do not count against its other values.
 */
export async function countsFor(base: string, selection: Selection) {
  const pagefind = await loadPagefind(base);
  await pagefind.filters();
  const counts = { ...(await pagefind.search(null, optionsFor(selection))).filters };
  for (const facet of Object.keys(selection)) {
    const others = Object.fromEntries(Object.entries(selection).filter(([name]) => name !== facet));
    counts[facet] = (await pagefind.search(null, optionsFor(others))).filters[facet] ?? {};
  }
  return counts;
}

function optionsFor(selection: Selection): SearchOptions {
  const chosen = Object.entries(selection).filter(([, values]) => values.length > 0);
  return { filters: Object.fromEntries(chosen.map(([facet, any]) => [facet, { any }])) };
}

/** Replaces words that find nothing by the ones probably meant; `found` is brought up to date. */
async function correct(
  pagefind: Pagefind,
  terms: Term[],
  found: Scores[],
  options: SearchOptions,
  words: WordList,
): Promise<string | null> {
  const texts = await Promise.all(
    terms.map(async ({ text }, index) => {
      if (found[index]?.size) return text;
      const correction = correctionOf(text, words);
      const [term] = correction ? termsOf(correction) : [];
      if (!term) return text;
      found[index] = await scoresOf(pagefind, term, options, words);
      return term.text;
    }),
  );
  const changed = texts.some((text, index) => text !== terms[index]?.text);
  return changed ? texts.join(' ') : null;
}

const sources = new WeakMap<Pagefind, Promise<Set<string>>>();

function idsOfSources(pagefind: Pagefind) {
  const known = sources.get(pagefind);
  if (known) return known;
  const ids = pagefind
    .search(null, optionsFor({ kind: ['sources'] }))
    .then(({ results }) => new Set(results.map(({ id }) => id)));
  sources.set(pagefind, ids);
  void ids.then(() => broken.size > 0 && sources.delete(pagefind));
  return ids;
}
