import { searching } from '#words';
import type { WordList } from './corrections.ts';
import { broken } from './index-files.ts';
import { isKnown } from './known-words.ts';
import type { Pagefind, RawResult, SearchOptions } from './pagefind.ts';
import { plain } from './plain.ts';
import type { Term } from './query.ts';

/** For each page that speaks of a term: how well, and Pagefind's result for it. */
export type Scores = ReadonlyMap<string, { score: number; result: RawResult }>;

/** A synonym counts for less than the reader's own word. */
const SYNONYM_WEIGHT = 0.6;

/** With this many pages for the reader's own word, its synonyms are not asked for: each costs a part of the index. */
const ENOUGH = 8;

const remembered = new WeakMap<Pagefind, Map<string, Promise<Scores>>>();

/** The pages that speak of a term or, if few do, of its synonyms. Remembered, because readers type on. */
export function scoresOf(
  pagefind: Pagefind,
  term: Term,
  options: SearchOptions,
  words: WordList,
): Promise<Scores> {
  const memory = remembered.get(pagefind) ?? new Map<string, Promise<Scores>>();
  remembered.set(pagefind, memory);
  const key = JSON.stringify([term, options]);
  let scores = memory.get(key);
  if (!scores) {
    scores = computeScores(pagefind, term, options, words);
    memory.set(key, scores);
    const forgetUnlessWhole = () => broken.size > 0 && memory.delete(key);
    scores.then(forgetUnlessWhole, () => memory.delete(key));
  }
  return scores;
}

async function computeScores(
  pagefind: Pagefind,
  { text, synonyms }: Term,
  options: SearchOptions,
  words: WordList,
): Promise<Scores> {
  const scores = new Map<string, { score: number; result: RawResult }>();
  const add = (results: RawResult[], weight: number) => {
    for (const result of results) {
      const score = result.score * weight;
      if (score > (scores.get(result.id)?.score ?? 0)) scores.set(result.id, { score, result });
    }
  };
  add(await resultsFor(pagefind, text, options, words), 1);
  if (scores.size < ENOUGH)
    for (const synonym of synonyms)
      add(await resultsFor(pagefind, synonym, options, words), SYNONYM_WEIGHT);
  return scores;
}

/**
 * The pages on which a word or phrase stands. Pagefind answers a word it does not know with the pages of a shorter one
 * ("attrition" with those of "at", "starbuks" with those of "start"): such answers are dropped.
 */
async function resultsFor(
  pagefind: Pagefind,
  text: string,
  options: SearchOptions,
  words: WordList,
): Promise<RawResult[]> {
  const { results } = await pagefind.search(text, options);
  const [best] = results;
  if (!best || text.includes(' ') || isKnown(text, words)) return results;
  const exact = await pagefind.search(`"${text}"`, options);
  if (exact.results.length > 0) return results;
  const marked = (await best.data()).excerpt.match(/<mark>([^<]*)/)?.[1] ?? text;
  const matched = searching.bare(marked.toLowerCase().replace(/'/g, '’'));
  return sharedStart(plain(matched), plain(text)) < text.length * SAME_WORD ? [] : results;
}

/** Forms of one word share at least this part of their letters: "policies" and "policy" share 5 of 8. */
const SAME_WORD = 0.6;

function sharedStart(a: string, b: string) {
  let length = 0;
  while (length < b.length && a[length] === b[length]) length++;
  return length;
}
