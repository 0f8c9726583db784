/** A piece of a page: text, or an element. The same tree is written at build and made into elements in the browser. */
export type Tree = string | Element;

export interface Element {
  tag: string;
  attributes: Readonly<Record<string, string | number | true>>;
  children: readonly Tree[];
}

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** An element. Attributes that are false or undefined are left out. */
export function el(
  tag: string,
  attributes: Attributes = {},
  ...children: readonly Tree[]
): Element {
  const given = Object.entries(attributes).filter(
    (pair): pair is [string, string | number | true] => pair[1] !== undefined && pair[1] !== false,
  );
  return { tag, attributes: Object.fromEntries(given), children };
}

const empty = new Set(['input', 'br', 'col', 'hr']);

/** A tree as HTML. Every text and every value is escaped: nothing in it becomes markup. */
export function toHtml(tree: Tree): string {
  if (typeof tree === 'string') return escaped(tree);
  const { tag, attributes, children } = tree;
  const written = Object.entries(attributes)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`))
    .join('');
  if (empty.has(tag)) return `<${tag}${written}>`;
  return `<${tag}${written}>${children.map(toHtml).join('')}</${tag}>`;
}

/** The text of a tree. */
export function textOf(tree: Tree): string {
  return typeof tree === 'string' ? tree : tree.children.map(textOf).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) => text.replace(/[&<>"']/g, (found) => entities[found] ?? found);
