import { expect, test } from '@playwright/test';
import playbook from '#config';
import {
  addressesInData,
  addressesInPage,
  addressesInStyles,
  type Mention,
} from '#tests/site/addresses-in.ts';
import {
  type BuiltSite,
  filesOf,
  inFurtherLanguages,
  isForm,
  pagesOf,
  pathsInSitemap,
  site,
  siteUnderBase,
} from '#tests/site/built-site.ts';
import { attribute, elementsIn } from '#tests/site/elements.ts';

const origin = new URL(playbook.site).origin;

const sites = [site, siteUnderBase].map((first) => [first, ...inFurtherLanguages(first)]);

for (const [built, others] of sites.flatMap((languages) =>
  languages.map((one) => [one, languages.filter((other) => other !== one)] as const),
))
  test.describe(`the site under ${built.base}`, () => {
    test('every address leads to a file, and every anchor to an element', () => {
      const mentions = mentionsIn(built);
      expect(mentions.length).toBeGreaterThan(1000);
      expect(deadEnds([built, ...others], mentions)).toEqual([]);
    });

    test('every address from the root starts with the base', () => {
      const outside = [...mentionsIn(built), ...rootedAttributes(built)]
        .filter(({ address, from }) => isInternal(address, from))
        .filter(({ address, from }) => !home([built, ...others], resolved(address, from).pathname));
      expect(outside).toEqual([]);
    });

    test('every page names its own address as the canonical one', () => {
      const wrong = pagesOf(built).flatMap(({ document, path, file }) => {
        const link = [...elementsIn(document)].find(
          (element) => attribute(element, 'rel') === 'canonical',
        );
        const canonical = link && attribute(link, 'href');
        const expected = origin + path;
        return canonical === expected || isNotFound(file) ? [] : [{ file, canonical, expected }];
      });
      expect(wrong).toEqual([]);
    });

    test('no page uses an id twice', () => {
      const twice = pagesOf(built).flatMap(({ document, file }) => {
        const seen = new Set<string>();
        const ids = [...elementsIn(document)].map((element) => attribute(element, 'id'));
        return ids.flatMap((id) => {
          if (id === undefined) return [];
          if (seen.has(id)) return [`${file}: ${id}`];
          seen.add(id);
          return [];
        });
      });
      expect(twice).toEqual([]);
    });

    test('the sitemap names every page but the 404 and the form of authors, and no other', () => {
      const pages = pagesOf(built).filter((page) => !isForm(page));
      const paths = pages.map(({ path }) => path);
      const known = paths.filter((path) => !isNotFound(path.slice(built.base.length)));
      expect(pathsInSitemap(built).sort()).toEqual(known.sort());
    });
  });

/** It is served at whatever address was mistyped, so it has none of its own to name as the canonical one. */
const isNotFound = (file: string) => file === '404.html';
const isCanonicalOfNotFound = ({ where, address }: Mention) =>
  isNotFound(where.split(':')[0] ?? '') && address.endsWith('/404/');

const mentionsIn = (built: BuiltSite): Mention[] => [
  ...pagesOf(built)
    .flatMap(addressesInPage)
    .filter((mention) => !isCanonicalOfNotFound(mention)),
  ...addressesInStyles(built),
  ...addressesInData(built),
];

/** Attributes that only a script reads, such as data-base, hold addresses too. */
const rootedAttributes = (built: BuiltSite): Mention[] =>
  pagesOf(built).flatMap(({ document, file, path }) =>
    [...elementsIn(document)]
      .flatMap(({ attrs }) => attrs)
      .filter(({ name, value }) => name.startsWith('data-') && value.startsWith('/'))
      .map(({ name, value }) => ({ where: `${file} ${name}`, address: value, from: path })),
  );

/** The language an address belongs to: the one whose path it begins with, the longest first. */
const home = (languages: BuiltSite[], pathname: string) =>
  languages
    .filter(({ base }) => pathname.startsWith(base))
    .sort((a, b) => b.base.length - a.base.length)[0];

const known = new Map<string, { files: Set<string>; ids: Map<string, Set<string | undefined>> }>();

/** What a built site has: its files, and the ids on each page. */
function contentsOf(built: BuiltSite) {
  const found = known.get(built.folder) ?? {
    files: new Set(filesOf(built)),
    ids: new Map(
      pagesOf(built).map(({ document, file }) => [
        file,
        new Set([...elementsIn(document)].map((element) => attribute(element, 'id'))),
      ]),
    ),
  };
  known.set(built.folder, found);
  return found;
}

function deadEnds(languages: BuiltSite[], mentions: Mention[]): Mention[] {
  return mentions.filter(({ address, from }) => {
    if (!isInternal(address, from)) return false;
    const { pathname, hash } = resolved(address, from);
    const built = home(languages, pathname);
    if (!built) return true;
    const { files, ids } = contentsOf(built);
    const file = decodeURI(pathname)
      .slice(built.base.length)
      .replace(/(^|\/)$/, '$1index.html');
    // The form keeps the entry that it shows behind the hash, as a path; a shared selection is all there.
    const anchor = /^#(?:\/|p1=)/.test(hash) ? '' : decodeURIComponent(hash.slice(1));
    return !files.has(file) || (anchor !== '' && !ids.get(file)?.has(anchor));
  });
}

const resolved = (address: string, from: string) => new URL(address, origin + from);

const isInternal = (address: string, from: string) => resolved(address, from).origin === origin;
