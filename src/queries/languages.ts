import playbook from '#config';
import { folderOf, languageOf } from '#schemas/build-languages.ts';
import { address } from './addresses.ts';

/** A page in one of the languages. */
export interface InLanguage {
  tag: string;
  /** Its own name for itself. */
  name: string;
  href: string;
}

const [contentLanguage = ''] = playbook.languages;
const root = address('').slice(0, -playbook.languageFolder.length || undefined);

/** The address of what there is once for all languages, below the root of the site. */
export const rootAddress = (path: string) => root + path;

const ownName = (tag: string) =>
  new Intl.DisplayNames(tag, { type: 'language' }).of(languageOf(tag)) ?? tag;

/**
 * A page in each language of the playbook, in the order of the settings.
 *
 * @param pathname the path of a page of this build
 */
export const sameIn = (pathname: string): InLanguage[] =>
  playbook.languages.map((tag) => ({
    tag,
    name: ownName(tag),
    href: root + folderOf(tag, playbook.languages) + withinSite(pathname),
  }));

/** The same in the languages that are not those of the page. */
export const elsewhere = (pathname: string): InLanguage[] =>
  sameIn(pathname).filter(({ tag }) => tag !== playbook.language);

/** The page for unknown addresses is shown at all of them: its counterpart is the home page. */
const withinSite = (pathname: string) => pathname.slice(address('').length).replace(/^404\b.*/, '');

/** The name of a language in the language of the page. */
export const nameOfLanguage = (tag: string) =>
  new Intl.DisplayNames(playbook.language, { type: 'language' }).of(languageOf(tag)) ?? tag;

/**
 * The language an entry can be read in on this page, where that is not the language of the page.
 *
 * @returns undefined for a translation, and everywhere in the language of the content
 */
export function fallbackOf({ filePath = '' }: { filePath?: string | undefined }) {
  const { languageFolder } = playbook;
  return languageFolder === '' || filePath.includes(`/${languageFolder}`)
    ? undefined
    : contentLanguage;
}

/** The language of the titles of sources, which stay as they were published; undefined in the language of the content. */
export const asPublished = playbook.languageFolder === '' ? undefined : contentLanguage;

/** The language of what stands in English on every site, such as the texts of the check; undefined where pages are. */
export const inEnglish = languageOf(playbook.language) === 'en' ? undefined : 'en';
