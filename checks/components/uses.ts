import { z } from 'zod';
import { unwrapped } from '#checks/fields/schemas.ts';
import { startOf, type TreeNode, walk } from '#checks/syntax-tree.ts';
import { type AuthorComponentName, authorComponents } from '#schemas/author-components.ts';
import { holdsWords } from '#schemas/component-words.ts';
import type { AuthorComponent } from '#schemas/components/component.ts';
import type { Ref } from '#schemas/reference.ts';

/** An attribute as an author typed it. */
export interface Attribute {
  name: string;
  /** The text between the quotes; undefined when there are none. */
  value: string | undefined;
  /** Whether code stands there instead: in braces. Another rule refuses it. */
  isCode: boolean;
  /** Offset of its name in the file. */
  at: number;
  /** Offset of its text in the file, as it is usually typed: without spaces round the equals sign. */
  valueAt: number;
  /** Offset behind its closing quote. */
  end: number;
}

/** A component used in a text. */
export interface Use {
  name: AuthorComponentName;
  component: AuthorComponent;
  node: ElementNode;
  parent: TreeNode;
  at: number;
  attributes: readonly Attribute[];
}

type ElementNode = Extract<TreeNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Every use of a component that the registry knows, outermost first. */
export function usesIn(tree: TreeNode): Use[] {
  const uses: Use[] = [];
  walk(tree, (node, parent) => {
    const use = useOf(node, parent ?? node);
    if (use) uses.push(use);
  });
  return uses;
}

/** A node as the use of a component; undefined for any other node, and for tags that the registry does not know. */
export function useOf(node: TreeNode, parent: TreeNode): Use | undefined {
  if (!isElement(node)) return undefined;
  const { name } = node;
  if (name === null || !Object.hasOwn(authorComponents, name)) return undefined;
  const known = name as AuthorComponentName;
  const attributes = node.attributes.flatMap((attribute): Attribute[] => {
    if (attribute.type !== 'mdxJsxAttribute') return [];
    const at = attribute.position?.start.offset ?? startOf(node);
    const value = typeof attribute.value === 'string' ? attribute.value : undefined;
    const isCode = value === undefined && attribute.value != null;
    const { name } = attribute;
    const end = attribute.position?.end.offset ?? at;
    return [{ name, value, isCode, at, valueAt: at + name.length + 2, end }];
  });
  return {
    name: known,
    component: authorComponents[known],
    node,
    parent,
    at: startOf(node),
    attributes,
  };
}

/** The attributes that readers see as words. */
export const wordsInAttributes = ({ component, attributes }: Use): Attribute[] =>
  attributes.filter(({ name }) => holdsWords(component, name));

/** The attributes that point at an entry, with what they point at. */
export const pointersInAttributes = ({ component, attributes }: Use): [Attribute, Ref][] =>
  attributes.flatMap((attribute): [Attribute, Ref][] => {
    const schema = schemaOf(component, attribute.name);
    if (!(schema instanceof z.ZodPipe)) return [];
    const { data } = schema.safeParse(attribute.value);
    return data === undefined ? [] : [[attribute, data as Ref]];
  });

function schemaOf({ props }: AuthorComponent, name: string): z.ZodType | undefined {
  const schema = Object.hasOwn(props.shape, name) ? props.shape[name] : undefined;
  return schema && unwrapped(schema as z.ZodType);
}

export const isElement = (node: TreeNode): node is ElementNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
