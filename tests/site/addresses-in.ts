import { type BuiltPage, type BuiltSite, filesOf, textOf } from '#tests/site/built-site.ts';
import { attribute, type Element, elementsIn } from '#tests/site/elements.ts';

/** An address that a built file names, with where it stands. */
export interface Mention {
  where: string;
  /** As written. */
  address: string;
  /** The path of the file it stands in, which relative addresses start from. */
  from: string;
}

const LINKING = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite', 'xlink:href'];
const ADDRESS_META = ['og:url', 'og:image', 'twitter:image'];

/** Every address in a page's elements and inline styles. */
export function addressesInPage({ document, file, path }: BuiltPage): Mention[] {
  return [...elementsIn(document)].flatMap((element) => {
    const line = element.sourceCodeLocation?.startLine ?? 0;
    const where = `${file}:${line} <${element.tagName}>`;
    return namedBy(element).map((address) => ({ where, address, from: path }));
  });
}

/** Every address that the style sheets name. */
export function addressesInStyles(site: BuiltSite): Mention[] {
  return filesOf(site)
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      inStyle(textOf(site, file)).map((address) => ({
        where: file,
        address,
        from: site.base + file,
      })),
    );
}

/** Every address in the small files that scripts of the site fetch. */
export function addressesInData(site: BuiltSite): Mention[] {
  return filesOf(site)
    .filter((file) => file.startsWith('nudges/turn/'))
    .map((file) => ({
      where: file,
      address: JSON.parse(textOf(site, file)).address,
      from: site.base + file,
    }));
}

function namedBy(element: Element): string[] {
  const plain = LINKING.map((name) => attribute(element, name)).filter(
    (value) => value !== undefined,
  );
  const sources = (attribute(element, 'srcset') ?? '')
    .split(',')
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter(Boolean);
  const meta = ADDRESS_META.includes(attribute(element, 'property') ?? '')
    ? [attribute(element, 'content') ?? '']
    : [];
  return [...plain, ...sources, ...meta, ...inStyle(attribute(element, 'style') ?? '')];
}

const inStyle = (css: string) =>
  [...css.matchAll(/url\(\s*(['"]?)([^'")]+)\1\s*\)/g)].map(([, , address = '']) => address);
