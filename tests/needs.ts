import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import playbook from '#config';
import { languageOf } from '#schemas/build-languages.ts';
import { isPart } from '#schemas/parts.ts';
import { isOn } from '#schemas/switches.ts';

/** Entries of all kinds from which on a playbook counts as full: lists have second pages, and search has a choice. */
const MANY = 80;

/** What a test can need besides parts and entries. */
const further: Record<string, () => boolean> = {
  fr: () => playbook.languages.includes('fr'),
  'english-content': () => languageOf(playbook.settings.languages[0] ?? '') === 'en',
  'many-entries': () => entriesIn('guidelines', 'stories', 'studies', 'nudges') >= MANY,
};

/**
 * What is not there of what a test needs.
 *
 * @param needs parts of the playbook, such as `meeting`; entries, such as `paths/day-one`; `many-entries`; the language `fr`; or `english-content`
 */
export const missing = (...needs: readonly string[]): string[] =>
  needs.filter((need) => !has(need));

function has(need: string): boolean {
  if (isPart(need)) return isOn(need);
  const [collection = '', id] = need.split('/');
  if (id === undefined) {
    const answer = further[need];
    if (!answer)
      throw new Error(
        `a test needs "${need}": that is no part, no entry, and not ${Object.keys(further)}`,
      );
    return answer();
  }
  const isThere = ['mdx', 'yaml'].some((extension) =>
    existsSync(path.join('src/content', collection, `${id}.${extension}`)),
  );
  return isThere && (!isPart(collection) || isOn(collection));
}

/** What the first line of a test file says it needs: `// Needs: meeting, stories/the-empty-chair`. */
export const needsOf = (file: string): string[] =>
  /^\/\/ Needs: (.*)$/m
    .exec(readFileSync(file, 'utf8').split('\n', 1)[0] ?? '')?.[1]
    ?.split(', ') ?? [];

/**
 * The test files that are left out, since what they need is not there: they speak of a part that is switched off, or of
 * an entry that the company has replaced.
 *
 * @param ending of the files' names
 */
export const leftOut = (ending: string): string[] =>
  readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .map((file) => path.join('tests', file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending) && missing(...needsOf(file)).length > 0);

const entriesIn = (...collections: string[]): number =>
  collections.reduce((sum, collection) => {
    const folder = path.join('src/content', collection);
    return sum + (existsSync(folder) ? readdirSync(folder).length : 0);
  }, 0);
