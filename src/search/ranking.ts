import type { RawResult } from './pagefind.ts';
import type { Scores } from './term-results.ts';

/** A result counts for its share of the query's meaning, to this power: finding all of it beats finding much of a part. */
const COVERAGE_POWER = 1.6;

/** A page of the bibliography answers less than the entries that rest on it. */
const SOURCE_WEIGHT = 0.35;

interface Page {
  total: number;
  covered: number;
  best: number;
  result: RawResult;
}

/**
 * Orders the pages found for the ideas of a query, best first. A page's scores are added up and weighted by how much of
 * the query's meaning it covers, where an idea that few pages speak of means more.
 *
 * @param found the pages for each idea
 * @param sources ids of pages of the bibliography
 */
export function rank(found: readonly Scores[], sources: ReadonlySet<string>): RawResult[] {
  const meaning = found.map(({ size }) => (size > 0 ? 1 / Math.log2(2 + size) : 0));
  const whole = meaning.reduce((sum, share) => sum + share, 0);
  const worth = ({ total, covered, result }: Page) =>
    total * (covered / whole) ** COVERAGE_POWER * (sources.has(result.id) ? SOURCE_WEIGHT : 1);

  return [...pagesOf(found, meaning).values()]
    .map((page) => ({ result: page.result, value: worth(page) }))
    .sort((a, b) => b.value - a.value)
    .map(({ result }) => result);
}

function pagesOf(found: readonly Scores[], meaning: readonly number[]) {
  const pages = new Map<string, Page>();
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
  return pages;
}
