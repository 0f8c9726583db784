import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'parse5';
import { attribute, type Element, elementsIn, readableText } from '#tests/site/elements.ts';

/** A link that says the title of the page it leads to. */
export interface TitleLink {
  /** The page it stands on and the one it leads to, below the folder. */
  from: string;
  to: string;
  rel: string | undefined;
  /** The language its text is read in. */
  lang: string | undefined;
}

/**
 * The links of a site in one language that say the title of an entry nobody has translated into it.
 *
 * @param base the address of the folder
 * @param original the language of such entries
 * @returns all of them, and those that are not marked as being in that language
 */
export function titlesLeadingToOriginals(
  folder: string,
  base: string,
  original: string,
): [all: TitleLink[], unmarked: TitleLink[]] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html') && !file.startsWith('admin'))
    .map((file) => ({
      place: file.split(path.sep).join('/').replace('index.html', ''),
      elements: [...elementsIn(parse(readFileSync(path.join(folder, file), 'utf8')))],
    }));
  const titles = new Map(
    pages.flatMap(({ place, elements }) =>
      elements
        .filter(({ tagName, attrs }) => tagName === 'h1' && attrs.some(isIn(original)))
        .map((heading) => [place, readableText(heading)]),
    ),
  );
  const all = pages.flatMap(({ place: from, elements }) =>
    elements.flatMap((link) => {
      const href = attribute(link, 'href');
      if (link.tagName !== 'a' || !href?.startsWith(base)) return [];
      const to = href.slice(base.length).replace(/#.*/, '');
      const title = titles.get(to);
      const says = [...elementsIn(link)].findLast(
        (element) => title !== undefined && readableText(element) === title,
      );
      return says ? [{ from, to, rel: attribute(link, 'rel'), lang: languageOf(says) }] : [];
    }),
  );
  return [all, all.filter(({ lang }) => lang !== original)];
}

const isIn =
  (language: string) =>
  ({ name, value }: { name: string; value: string }) =>
    name === 'lang' && value === language;

/** The language of the nearest element that names one. */
function languageOf(element: Element): string | undefined {
  const own = attribute(element, 'lang');
  const { parentNode } = element;
  if (own || !parentNode || !('tagName' in parentNode)) return own;
  return languageOf(parentNode);
}
