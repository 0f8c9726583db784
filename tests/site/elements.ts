import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** Every element below a node in the order of the text, those inside templates too. */
export function* elementsIn(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elementsIn(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}

/** An attribute's value, or undefined when the element has none of that name. */
export const attribute = (element: Element, name: string) =>
  element.attrs.find((attr) => attr.name === name)?.value;

/** The text of a node as a reader sees it, runs of white space as one space. */
export function readableText(node: Node): string {
  const pieces: string[] = [];
  const gather = (inner: Node) => {
    if ('value' in inner && inner.nodeName === '#text') pieces.push(inner.value);
    if ('tagName' in inner && ['script', 'style'].includes(inner.tagName)) return;
    if ('childNodes' in inner) inner.childNodes.forEach(gather);
  };
  gather(node);
  return pieces.join('').replace(/\s+/g, ' ').trim();
}
