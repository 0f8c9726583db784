import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const XHTML = 'http://www.w3.org/1999/xhtml';
const VOID = new Set('area br col embed hr img input source track wbr'.split(' '));

/**
 * Writes a parsed node as XHTML, which books demand: every element closed, every value quoted.
 *
 * @param around the name space that surrounds it
 */
export function xhtmlOf(node: Node, around = XHTML): string {
  if (node.nodeName === '#text') return escaped('value' in node ? node.value : '');
  if (!('tagName' in node)) return '';
  const { tagName, attrs, namespaceURI, childNodes } = node;
  const space = namespaceURI === around ? '' : ` xmlns="${namespaceURI}"`;
  const written = attrs.map(
    ({ name, prefix, value }) => ` ${prefix ? `${prefix}:` : ''}${name}="${escaped(value)}"`,
  );
  const start = `<${tagName}${space}${written.join('')}`;
  if (VOID.has(tagName) && namespaceURI === XHTML) return `${start}/>`;
  return `${start}>${childNodes.map((child) => xhtmlOf(child, namespaceURI)).join('')}</${tagName}>`;
}

/** Text as it stands in XML. */
export const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
