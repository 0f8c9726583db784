import type { DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
export type Document = DefaultTreeAdapterTypes.Document;
type Node = DefaultTreeAdapterTypes.Node;

/** Every element below a node in the order of the text, those inside templates too. */
export function* elementsIn(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elementsIn(node.content);
  if ('childNodes' in node) for (const child of [...node.childNodes]) yield* elementsIn(child);
}

/** An attribute's value, or undefined when the element has none of that name. */
export const attribute = (element: Element, name: string) =>
  element.attrs.find((attr) => attr.name === name)?.value;

export function setAttribute(element: Element, name: string, value: string) {
  const found = element.attrs.find((attr) => attr.name === name);
  if (found) found.value = value;
  else element.attrs.push({ name, value });
}

export function removeAttributes(element: Element, names: readonly string[]) {
  element.attrs = element.attrs.filter(({ name }) => !names.includes(name));
}

/** Takes an element out of its parent. */
export function remove(element: Element) {
  const siblings = element.parentNode?.childNodes;
  const place = siblings?.indexOf(element) ?? -1;
  if (place >= 0) siblings?.splice(place, 1);
}

/** The text directly inside an element: a script's code, a style's rules. */
export const textIn = ({ childNodes }: Element) =>
  childNodes.map((child) => ('value' in child ? child.value : '')).join('');
