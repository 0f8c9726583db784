import { parse, parseFragment, serialize } from 'parse5';
import { addressInCopy, relativePath, type SiteAddresses, targetOf } from '#offline/addresses.ts';
import {
  attribute,
  type Document,
  type Element,
  elementsIn,
  remove,
  removeAttributes,
  setAttribute,
  textIn,
} from '#offline/html/elements.ts';
import { rewriteAddresses } from './page-addresses.ts';
import type { PageModules } from './page-modules.ts';

/** The script that every page of the copy runs, and the one that runs before its first paint. */
export const SCRIPTS = { all: 'playbook.cxjs', first: 'first.cxjs' } as const;

/** What a `<link>` may be for in the copy; the rest speeds up or announces what only a server can give. */
const KEPT_LINKS = ['stylesheet', 'icon', 'canonical', 'next', 'prev', 'license', 'author'];

/** Elements that keep an installed copy up to date: this one is complete, and stays as it is. */
const NEEDLESS = ['offline-notice'];

/** Attributes that make a browser refuse files from disk. */
const REFUSED = ['integrity', 'crossorigin'];

/**
 * A page as the copy has it: it needs no server, and its modules run from one classic script.
 *
 * @param file its path from the site's root
 * @param modules collects what its scripts are
 * @throws Error naming the file and the line of an address that leads to nothing
 */
export function copyPage(
  html: string,
  file: string,
  site: SiteAddresses,
  modules: PageModules,
  edition: string,
): string {
  const document = parse(html);
  const wanted: number[] = [];
  for (const [place, element] of [...elementsIn(document)].entries()) {
    if (isUseless(element)) remove(element);
    else if (isModule(element)) {
      const source = attribute(element, 'src');
      const target = source === undefined ? undefined : targetOf(site, source, file)?.file;
      wanted.push(modules.numberOf(target, textIn(element), file));
      remove(element);
    } else {
      const script = element.tagName === 'script' && attribute(element, 'src');
      if (script) noteClassic(script, file, site, modules);
      try {
        relocate(element, file, site);
      } catch (error) {
        throw explained(error as Error, html, place, file);
      }
    }
  }
  insertScripts(document, file, [...new Set(wanted)], edition);
  return serialize(document);
}

function isUseless(element: Element): boolean {
  if (NEEDLESS.includes(element.tagName)) return true;
  if (element.tagName === 'link') {
    const rels = (attribute(element, 'rel') ?? '').toLowerCase().split(/\s+/);
    return !rels.some((rel) => KEPT_LINKS.includes(rel));
  }
  if (element.tagName === 'script')
    return ['speculationrules', 'importmap'].includes(attribute(element, 'type') ?? '');
  return (
    element.tagName === 'meta' &&
    attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy'
  );
}

const isModule = (element: Element) =>
  element.tagName === 'script' && attribute(element, 'type') === 'module';

function noteClassic(address: string, file: string, site: SiteAddresses, modules: PageModules) {
  const target = targetOf(site, address, file);
  if (target) modules.classic.add(target.file);
}

function relocate(element: Element, file: string, site: SiteAddresses) {
  removeAttributes(element, REFUSED);
  rewriteAddresses(element, (address) => addressInCopy(site, address, file));
  const source = element.tagName === 'script' && attribute(element, 'src');
  if (source) setAttribute(element, 'src', source.replace(/\.m?js(?=$|\?)/, '.cxjs'));
}

/** Says where it went wrong. Only now are lines counted, which takes as long as the rest. */
function explained({ message }: Error, html: string, place: number, file: string): Error {
  const element = [...elementsIn(parse(html, { sourceCodeLocationInfo: true }))][place];
  const line = element?.sourceCodeLocation?.startLine ?? 1;
  return new Error(
    `${file}:${line}: in <${element?.tagName}>, ${message}. Every page of the copy must work without a server: mend the address.`,
  );
}

function insertScripts(document: Document, file: string, wanted: number[], edition: string) {
  const head = [...elementsIn(document)].find(({ tagName }) => tagName === 'head') as Element;
  const root = head.parentNode as Element;
  setAttribute(root, 'data-copy', edition);
  const script = (name: string, more: string) =>
    parseFragment(`<script src="${relativePath(file, name)}"${more}></script>`).childNodes;
  const first = script(SCRIPTS.first, '');
  const all = script(SCRIPTS.all, ` defer data-modules="${wanted.join(' ')}"`);
  const afterCharset = head.childNodes.findIndex(
    (node) => 'attrs' in node && attribute(node, 'charset') !== undefined,
  );
  head.childNodes.splice(afterCharset + 1, 0, ...first);
  head.childNodes.push(...all);
}
