import { parse } from 'parse5';
import { addressInOther, type SiteAddresses, targetOf } from '#offline/addresses.ts';
import {
  attribute,
  type Element,
  elementsIn,
  setAttribute,
  textIn,
} from '#offline/html/elements.ts';
import { cleanPage } from './clean-page.ts';
import { xhtmlOf } from './xhtml.ts';

/** One page of the site as a chapter. */
export interface Chapter {
  /** The page's file, from the site's root. */
  file: string;
  /** Distinguishes it in every book; all ids in it begin so. */
  id: string;
  title: string;
  /** What stands above the title: the kind, and a number in a series. */
  label: string;
  /** Whether the page works something out, which paper cannot. */
  works: boolean;
  /** XHTML, headings from `h1` down. Links to pages of the site are `site:` and the page's file. */
  content: string;
}

/**
 * Reads a chapter from a page.
 *
 * @throws Error when the page has no title
 */
export function chapterOf(html: string, file: string, site: SiteAddresses): Chapter {
  const id = file.replace(/\/index\.html$/, '').replaceAll('/', '-');
  const main = one(parse(html), ({ tagName }) => tagName === 'main');
  const parts = main ? [headOf(main), bodyOf(main)].filter((part) => part !== undefined) : [];
  const works =
    main !== undefined && one(main, ({ tagName }) => tagName === 'cx-calculator') !== undefined;
  for (const part of parts) {
    cleanPage(part);
    for (const element of elementsIn(part)) relate(element, id, file, site);
  }
  const title = parts.map((part) => one(part, ({ tagName }) => tagName === 'h1')).find(Boolean);
  if (!title) throw new Error(`${file} has no title to name a chapter by`);
  const label = parts.map((part) => one(part, hasClass('label'))).find(Boolean);
  return {
    file,
    id,
    title: textOf(title),
    label: label ? textOf(label) : '',
    works,
    content: parts.flatMap(({ childNodes }) => childNodes.map((node) => xhtmlOf(node))).join(''),
  };
}

/** What holds the title, where it does not stand in the body itself. */
function headOf(main: Element): Element | undefined {
  const body = bodyOf(main);
  const inside = new Set(body ? elementsIn(body) : []);
  const header = one(main, (element) => element.tagName === 'header' && !inside.has(element));
  return header?.parentNode as Element | undefined;
}

const bodyOf = (main: Element) => one(main, hasClass('sl-markdown-content'));

const hasClass = (name: string) => (element: Element) =>
  (attribute(element, 'class') ?? '').split(/\s+/).includes(name);

function one(root: Parameters<typeof elementsIn>[0], is: (element: Element) => boolean) {
  for (const element of elementsIn(root)) if (is(element)) return element;
  return undefined;
}

/** Makes ids and what refers to them unique among all chapters, and marks links into the site. */
function relate(element: Element, id: string, file: string, site: SiteAddresses) {
  for (const { name, value } of element.attrs) {
    if (name === 'id') setAttribute(element, name, `${id}--${value}`);
    else if (name.startsWith('aria-') && name.endsWith('by'))
      setAttribute(
        element,
        name,
        value
          .split(' ')
          .map((other) => `${id}--${other}`)
          .join(' '),
      );
    else if (value.includes('url(#'))
      setAttribute(element, name, value.replace(/url\(#/g, `url(#${id}--`));
    else if (name === 'href') setAttribute(element, name, linked(value, file, site));
  }
}

function linked(address: string, file: string, site: SiteAddresses): string {
  if (address.startsWith('#')) return `site:${file}${address}`;
  const target = targetOf(site, address, file);
  return target
    ? `site:${target.file}${target.rest}`
    : (addressInOther(site, address, file) ?? address);
}

const textOf = (element: Element): string =>
  [...elementsIn(element)].map(textIn).join('').replace(/\s+/g, ' ').trim();
