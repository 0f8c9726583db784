import type { RemarkTree } from './reading/remark.ts';

/** The parsed text of an entry, in the shape that both parsers give it. Positions are offsets in its file. */
export type Tree = RemarkTree;

export type TreeNode = Tree | Tree['children'][number];

/** Where a node begins in the file. */
export const startOf = (node: TreeNode): number => node.position?.start.offset ?? 0;

/** Where a node ends in the file. */
export const endOf = (node: TreeNode): number => node.position?.end.offset ?? 0;

/** A node as the author typed it. */
export const typedText = (node: TreeNode, text: string): string =>
  text.slice(startOf(node), endOf(node));

/** Stops the walk from going deeper. */
export const SKIP = 'skip';

/**
 * Calls back on a node and all below it, in reading order. Over thousands of texts it is ten times as quick as
 * unist-util-visit, which remembers the ancestors of every node.
 *
 * @param onNode may return SKIP
 */
export function walk(
  node: TreeNode,
  onNode: (node: TreeNode, parent: TreeNode | undefined) => typeof SKIP | undefined,
  parent?: TreeNode,
): void {
  if (onNode(node, parent) === SKIP || !('children' in node)) return;
  for (const child of node.children) walk(child as TreeNode, onNode, node);
}

type OfType<T extends TreeNode['type']> = Extract<TreeNode, { type: T }>;

/** All nodes of one type, in reading order. */
export function nodesOf<const T extends TreeNode['type']>(tree: TreeNode, type: T): OfType<T>[] {
  const found: OfType<T>[] = [];
  walk(tree, (node) => {
    if (node.type === type) found.push(node as OfType<T>);
  });
  return found;
}
