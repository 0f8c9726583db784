import type { Answer, Selection } from '#search/engine.ts';
import type { Fragment } from '#search/pagefind.ts';

/** How much was found, as a sentence. */
export function summaryOf(count: number, query: string, corrected: string | null): string {
  const found = count === 1 ? 'One result' : count === 0 ? 'Nothing found' : `${count} results`;
  if (corrected) return `Did you mean “${corrected}”? ${found} for it; “${query}” finds nothing.`;
  return query ? `${found} for “${query}”.` : `${found}.`;
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
