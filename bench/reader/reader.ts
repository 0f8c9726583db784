import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { corpusKinds } from '#bench/corpus/plan.ts';
import { firstLoad, type Weight } from './first-load.ts';
import { firstSearch } from './first-search.ts';
import { gzipHost } from './gzip-host.ts';
import { keystrokes } from './keystrokes.ts';
import type { Answered } from './search-panel.ts';

/** What a reader of a built site waits for. */
export interface Reader {
  /** Of the heaviest among one entry of each kind. */
  load: Weight;
  /** One for each question. */
  searches: { question: string; weight: Weight }[];
  keys: Answered[];
}

/**
 * Reads a built site in a browser.
 *
 * @param dist the built site
 * @param questions asked one by one on a fresh page; the first three are then typed key by key
 */
export async function readSite(
  browser: Browser,
  dist: string,
  questions: readonly string[],
): Promise<Reader> {
  const host = await gzipHost(dist);
  const paths = corpusKinds.map((kind) => `${kind}/${anEntry(join(dist, kind))}/`);
  const loads: Weight[] = [];
  for (const path of paths) loads.push(await firstLoad(browser, host, path));
  const searches: Reader['searches'] = [];
  const [path = ''] = paths;
  for (const question of questions)
    searches.push({ question, weight: await firstSearch(browser, host, path, question) });
  const keys = await keystrokes(browser, host, path, questions.slice(0, 3));
  await host.close();
  const [load] = loads.toSorted((a, b) => b.all - a.all);
  return { load: load as Weight, searches, keys };
}

/** The first entry of a kind; the folders of its list's further pages are numbers. */
function anEntry(folder: string): string {
  const ids = readdirSync(folder, { withFileTypes: true })
    .filter((item) => item.isDirectory() && !/^\d+$/.test(item.name))
    .map(({ name }) => name);
  const [first] = ids.sort();
  if (!first) throw new Error(`${folder} holds no entry`);
  return first;
}
