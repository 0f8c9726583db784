import type { Answer, Selection } from '#search/engine.ts';
import type { Fragment } from '#search/pagefind.ts';
import { search } from '#words';

/** How much was found, as a sentence. */
export function summaryOf(count: number, query: string, corrected: string | null): string {
  const found = search.found(count);
  if (corrected) return search.corrected(found, query, corrected);
  return query ? search.foundFor(found, query) : search.foundAll(found);
}

/** What can be shown of results; a part that cannot be read is told of elsewhere. */
export async function loadedOf(results: Answer['results']): Promise<Fragment[]> {
  const loaded = await Promise.allSettled(results.map((result) => result.data()));
  return loaded.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

/** A question and its choices, as they stand in the address of the search page. */
export function addressOf(query: string, selection: Selection) {
  const address = new URLSearchParams(query ? { q: query } : {});
  for (const [facet, values] of Object.entries(selection))
    for (const value of values) address.append(facet, value);
  return address;
}
