import { correctionOf, loadWords } from './corrections.ts';
import { loadPagefind, type Pagefind, type RawResult, type SearchOptions } from './pagefind.ts';
import { type Term, termsOf } from './query.ts';

/** The values chosen in each facet. */
export type Selection = Record<string, string[]>;

/** The answer to a search: the pages, best first, not yet loaded. */
export interface Answer {
  results: Pick<RawResult, 'id' | 'data'>[];
  /** The query that was searched for, when a word of the reader's finds nothing and a near one does. */
  corrected: string | null;
}

/** A synonym counts for less than the reader's own word. */
const SYNONYM_WEIGHT = 0.6;

/** A result counts for its share of the query's meaning, to this power: finding all of it beats finding much of a part. */
const COVERAGE_POWER = 1.6;

/**
 * Searches the playbook.
 *
 * Pagefind asks for every word of a query on one page. Readers ask whole questions, so each idea of the query is searched
 * for by itself, with its synonyms, and a page's scores are added up, weighted by how much of the query it answers.
 *
 * @param base the path the site is published under
 * @throws Error when the index cannot be read
 */
export async function search(
  base: string,
  query: string,
  selection: Selection = {},
): Promise<Answer> {
  const pagefind = await loadPagefind(base);
  const options = optionsFor(selection);
  const terms = termsOf(query);
  const found = await Promise.all(terms.map((term) => scoresOf(pagefind, term, options)));
  const corrected = await correct(base, pagefind, terms, found, options);
  return { results: rank(found, await idsOfSources(pagefind)), corrected };
}

/** The pages that carry all chosen facets, without a query. */
export async function browse(
  base: string,
  selection: Selection,
  sort: Record<string, 'asc' | 'desc'> = { title: 'asc' },
) {
  const pagefind = await loadPagefind(base);
  return pagefind.search(null, { ...optionsFor(selection), sort });
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

type Scores = Map<string, { score: number; result: RawResult }>;

async function scoresOf(
  pagefind: Pagefind,
  { text, synonyms }: Term,
  options: SearchOptions,
): Promise<Scores> {
  const scores: Scores = new Map();
  const add = (results: RawResult[], weight: number) => {
    for (const result of results) {
      const score = result.score * weight;
      if (score > (scores.get(result.id)?.score ?? 0)) scores.set(result.id, { score, result });
    }
  };
  add(await resultsFor(pagefind, text, options), 1);
  for (const synonym of synonyms) add(await resultsFor(pagefind, synonym, options), SYNONYM_WEIGHT);
  return scores;
}

/**
 * The pages on which a word or phrase stands. Pagefind answers a word it does not know with the pages of a shorter one
 * ("attrition" with those of "at", "starbuks" with those of "start"): such answers are dropped.
 */
async function resultsFor(pagefind: Pagefind, text: string, options: SearchOptions) {
  const { results } = await pagefind.search(text, options);
  const [best] = results;
  if (!best || text.includes(' ')) return results;
  const exact = await pagefind.search(`"${text}"`, options);
  if (exact.results.length > 0) return results;
  const matched = (await best.data()).excerpt.match(/<mark>([^<]*)/)?.[1]?.toLowerCase() ?? text;
  return sharedStart(matched, text) < text.length * SAME_WORD ? [] : results;
}

/** Forms of one word share at least this part of their letters: "policies" and "policy" share 5 of 8. */
const SAME_WORD = 0.6;

function sharedStart(a: string, b: string) {
  let length = 0;
  while (length < b.length && a[length] === b[length]) length++;
  return length;
}

async function correct(
  base: string,
  pagefind: Pagefind,
  terms: Term[],
  found: Scores[],
  options: SearchOptions,
) {
  if (found.every((scores) => scores.size > 0)) return null;
  const words = await loadWords(base);
  let changed = false;
  const texts = await Promise.all(
    terms.map(async ({ text }, index) => {
      if ((found[index]?.size ?? 0) > 0) return text;
      const correction = correctionOf(text, words);
      if (!correction) return text;
      const [term] = termsOf(correction);
      if (!term) return text;
      found[index] = await scoresOf(pagefind, term, options);
      changed = true;
      return correction;
    }),
  );
  return changed ? texts.join(' ') : null;
}

/** A page of the bibliography answers less than the entries that rest on it. */
const SOURCE_WEIGHT = 0.5;

let sources: Promise<Set<string>> | undefined;

function idsOfSources(pagefind: Pagefind) {
  sources ??= pagefind
    .search(null, optionsFor({ kind: ['sources'] }))
    .then(({ results }) => new Set(results.map(({ id }) => id)));
  return sources;
}

function rank(found: Scores[], sources: Set<string>): RawResult[] {
  const pages = new Map<
    string,
    { total: number; covered: number; best: number; result: RawResult }
  >();
  const meaning = found.map((scores) => (scores.size > 0 ? 1 / Math.log2(2 + scores.size) : 0));
  const whole = meaning.reduce((sum, share) => sum + share, 0);
  for (const [index, scores] of found.entries())
    for (const [id, { score, result }] of scores) {
      const page = pages.get(id) ?? { total: 0, covered: 0, best: 0, result };
      page.total += score;
      page.covered += meaning[index] ?? 0;
      if (score > page.best) {
        page.best = score;
        page.result = result;
      }
      pages.set(id, page);
    }
  return [...pages.values()]
    .map(({ total, covered, result }) => ({
      result,
      value:
        total * (covered / whole) ** COVERAGE_POWER * (sources.has(result.id) ? SOURCE_WEIGHT : 1),
    }))
    .sort((a, b) => b.value - a.value)
    .map(({ result }) => result);
}
