/** What this site uses of Pagefind's browser interface. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  /** Loads all facets, so that answers can count them. */
  filters(): Promise<unknown>;
  search(query: string | null, options?: SearchOptions): Promise<SearchResponse>;
}

export interface SearchOptions {
  filters?: Record<string, { any: string[] }>;
  sort?: Record<string, 'asc' | 'desc'>;
}

interface SearchResponse {
  results: RawResult[];
  /** For each facet and value: how many of the results carry it. */
  filters: Record<string, Record<string, number>>;
}

export interface RawResult {
  id: string;
  score: number;
  data(): Promise<Fragment>;
}

/** What the index stores of one page. */
export interface Fragment {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

let loading: Promise<Pagefind> | undefined;

/**
 * Loads Pagefind once.
 *
 * @param base the path the site is published under, with slashes at both ends
 * @throws Error when the index cannot be read; the next call tries again
 */
export function loadPagefind(base: string): Promise<Pagefind> {
  loading ??= start(base).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function start(base: string): Promise<Pagefind> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({
    baseUrl: base,
    noWorker: true,
    excerptLength: 22,
    ranking: {
      pageLength: 0.4,
      termFrequency: 0.7,
      termSaturation: 1.4,
      metaWeights: { title: 12, aliases: 9, summary: 4, facts: 0.5, label: 0.3, kind: 0 },
    },
  });
  await pagefind.init();
  return pagefind;
}
