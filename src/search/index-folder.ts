import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { keptApart } from './kept-apart.ts';

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

/** What would stand in the midst of a passage and means nothing there. */
const LEFT_OUT = [
  // The number of a note.
  'sup.cite',
  // What is pressed, and what a script may come to say.
  'button',
  'p[hidden]',
  // The pictures, tables and sums of a calculator; its answer and what would have to be true are said in sentences.
  'cx-calculator .figures',
  'cx-calculator [data-part=tornado]',
  'cx-calculator [aria-labelledby=numbers]',
  'cx-calculator [aria-labelledby=working]',
  'cx-calculator [data-needs-script]',
];

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
      excludeSelectors: LEFT_OUT,
    }),
  );
  if (!index) throw new Error('Pagefind did not start. Run npm ci again on this machine.');
  await addPages(index, folder);
  const { files } = await check(index.getFiles());
  await rm(target, { recursive: true, force: true });
  for (const { path, content } of files.filter(({ path }) => !UNUSED.test(path))) {
    const file = join(target, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await close();
  return pagesIn(files);
}

async function addPages(index: PagefindIndex, folder: string) {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.html')).sort()) {
    const content = keptApart(await readFile(join(folder, file), 'utf8'));
    await check(index.addHTMLFile({ sourcePath: file.replaceAll(sep, '/'), content }));
  }
}

/** Only pages that mark their text are searched, so they are fewer than those read. */
function pagesIn(files: readonly IndexFile[]): number {
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages }: { languages: Record<string, { page_count: number }> } = JSON.parse(
    new TextDecoder().decode(entry?.content),
  );
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

async function check<T extends { errors: string[] }>(answer: Promise<T>): Promise<T> {
  const result = await answer;
  if (result.errors.length > 0)
    throw new Error(`Pagefind could not index the site: ${result.errors.join('; ')}`);
  return result;
}
