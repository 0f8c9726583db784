import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import playbook from '#config';
import { languageOf } from '#schemas/build-languages.ts';

/** A built copy of the site, as a test finds it on disk. */
export interface BuiltSite {
  folder: string;
  /** The path it was built for, with slashes at both ends. */
  base: string;
}

export interface BuiltPage {
  /** Its path in the folder, for messages. */
  file: string;
  /** Where a reader finds it, from the server's root. */
  path: string;
  html: string;
  document: DefaultTreeAdapterTypes.Document;
}

/** The page of the author's form: not for readers, so in no sitemap, and under a policy of its own (author-form.spec.ts). */
export const isForm = ({ file }: Pick<BuiltPage, 'file'>) => file === 'admin/index.html';

/** What `npm run build` leaves; where another language comes first, the same with English first, as the tests speak it. */
export const site: BuiltSite = {
  folder: playbook.isAsPublished ? 'dist' : 'dist-english',
  base: '/',
};
/** The same state built once more. */
export const siteAgain: BuiltSite = { folder: 'dist-again', base: '/' };
/** The same state built for a path below the root. */
export const siteUnderBase: BuiltSite = { folder: 'dist-base', base: '/playbook/' };

/** The folders of languages other than that of the content. */
const furtherLanguages = playbook.languages.slice(1).map(languageOf);

/** The same site in its further languages, each built into a folder of the first. */
export const inFurtherLanguages = ({ folder, base }: BuiltSite): BuiltSite[] =>
  furtherLanguages.map((language) => ({
    folder: join(folder, language),
    base: `${base}${language}/`,
  }));

/**
 * Every file of a built site in one language, with slashes, in the same order each time.
 *
 * @throws Error when it was not built
 */
export function filesOf({ folder }: BuiltSite): string[] {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`${folder} holds no built site. Run npm run test:build first.`);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(folder.length + 1))
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !furtherLanguages.includes(file.split('/', 1)[0] ?? ''))
    .sort();
}

export const textOf = ({ folder }: BuiltSite, file: string) =>
  readFileSync(join(folder, file), 'utf8');

/** A file that only leads on to another address. */
const leadsOn = (html: string) => html.includes('<meta http-equiv="refresh"');

/** Every page of a built site, parsed as a browser would. */
export function pagesOf(built: BuiltSite): BuiltPage[] {
  return filesOf(built)
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, html: textOf(built, file) }))
    .filter(({ html }) => !leadsOn(html))
    .map(({ file, html }) => {
      const path = built.base + file.replace(/(^|\/)index\.html$/, '$1');
      return { file, path, html, document: parse(html, { sourceCodeLocationInfo: true }) };
    });
}

/** The paths of the pages a search engine is told of. */
export function pathsInSitemap(built: BuiltSite): string[] {
  const sitemaps = filesOf(built).filter((file) => /^sitemap-\d+\.xml$/.test(file));
  return sitemaps.flatMap((file) =>
    [...textOf(built, file).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address = '']) => new URL(address).pathname,
    ),
  );
}
