import { noteScript, readAfresh, readAhead, watchPagefind } from './index-files.ts';
import { within } from './within.ts';

/** What this site uses of Pagefind's browser interface. */
export interface Pagefind {
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

interface Entry {
  languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
}

interface Module {
  createInstance(options: Record<string, unknown>): Pagefind;
}

/** The smallest program of WebAssembly: it does nothing. */
const EMPTY_PROGRAM = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

/** This browser, or a policy that somebody put before the site, runs no WebAssembly, without which there is no search. */
export class CannotRun extends Error {}

const SCRIPT = 'pagefind/pagefind.js';
/** How long the script may take, in milliseconds: a module that hangs never says so. */
const SCRIPT_MS = 6_000;

let loading: Promise<Pagefind> | undefined;
let attempts = 0;

/**
 * Loads Pagefind once.
 *
 * @param base the path the site is published under, with slashes at both ends
 * @throws CannotRun when this browser cannot search; Error when it cannot be loaded; the next call tries again
 */
export function loadPagefind(base: string): Promise<Pagefind> {
  loading ??= start(base).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Forgets everything read so far, and reads it from the server the next time. */
export function startAgain() {
  loading = undefined;
  readAfresh();
}

async function start(base: string): Promise<Pagefind> {
  try {
    new WebAssembly.Module(EMPTY_PROGRAM);
  } catch (cause) {
    throw new CannotRun('WebAssembly is not allowed', { cause });
  }
  watchPagefind(base);
  const [module] = await Promise.all([script(base), readStart(base)]);
  const pagefind = module.createInstance({
    baseUrl: base,
    noWorker: true,
    metaCacheTag: '',
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

/** A module that failed is never asked for again by the same address, so each attempt has its own. */
async function script(base: string) {
  const again = attempts++ > 0 ? `?again=${attempts}` : '';
  const address = `${base}${SCRIPT}${again}`;
  try {
    const module: Module = await within(SCRIPT_MS, import(/* @vite-ignore */ address));
    noteScript(SCRIPT, true);
    return module;
  } catch (error) {
    noteScript(SCRIPT, false);
    throw error;
  }
}

/** Reads what Pagefind starts with: it would not say that it is missing. Costs no time, as the script is under way. */
async function readStart(base: string) {
  const bytes = await readAhead(base, 'pagefind-entry.json');
  const { languages }: Entry = JSON.parse(new TextDecoder().decode(bytes));
  const language = document.documentElement.lang.toLowerCase();
  const [largest] = Object.values(languages).sort((a, b) => b.page_count - a.page_count);
  const index = languages[language] ?? languages[language.split('-')[0] ?? ''] ?? largest;
  if (!index) throw new Error('The index names no language');
  await Promise.all([
    readAhead(base, `pagefind.${index.hash}.pf_meta`),
    readAhead(base, `wasm.${index.wasm ?? 'unknown'}.pagefind`),
  ]);
}
