import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Files that Pagefind writes for its own interfaces and for a worker, which this site does not use. */
const UNUSED = /^(pagefind-(ui|modular-ui|component-ui|highlight|worker)\.|wasm\.unknown\.)/;

/** Pages a fragment file holds: few enough to stay small, many enough not to make thousands of files. */
const PAGES_PER_FRAGMENT = 15;

/**
 * Words a file of the index holds at most. Pagefind's own number makes files four times as large, of which a search reads
 * one a word. The setting is not documented, so it is tied to the exact version in package.json; without it searching
 * works as well and reads more.
 */
const WORDS_PER_CHUNK = '5000';

/**
 * Indexes built pages with Pagefind, in the folder `pagefind` beside them.
 *
 * @param pages how many there are
 * @param language whose words and word forms they are indexed by, whatever the pages say themselves
 * @returns how many can be searched
 * @throws Error when Pagefind cannot be started or cannot read a page
 */
export async function indexFolder(
  folder: string,
  pages: number,
  language: string,
): Promise<number> {
  const target = join(folder, 'pagefind');
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = WORDS_PER_CHUNK;
  const { index } = await check(
    createIndex({
      maxFragments: Math.max(1, Math.ceil(pages / PAGES_PER_FRAGMENT)),
      forceLanguage: language,
    }),
  );
  if (!index) throw new Error('Pagefind did not start. Run npm ci again on this machine.');
  const { page_count } = await check(index.addDirectory({ path: folder }));
  const { files } = await check(index.getFiles());
  await rm(target, { recursive: true, force: true });
  for (const { path, content } of files.filter(({ path }) => !UNUSED.test(path))) {
    const file = join(target, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await close();
  return page_count;
}

async function check<T extends { errors: string[] }>(answer: Promise<T>): Promise<T> {
  const result = await answer;
  if (result.errors.length > 0)
    throw new Error(`Pagefind could not index the site: ${result.errors.join('; ')}`);
  return result;
}
