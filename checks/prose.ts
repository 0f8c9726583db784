import { endOf, nodesOf, SKIP, startOf, type Tree, type TreeNode, walk } from './syntax-tree.ts';

/** A citation, written `[^source-id]`. */
export interface Citation {
  id: string;
  at: number;
}

const citation = /(?<!\\)\[\^([^\]\s]+)\]/g;

/** What a text node may hold besides words: citations, entities and addresses. */
const notWords = /(?<!\\)\[\^[^\]\s]+\]|&#?\w+;|https?:\/\/\S+/g;

interface Prose {
  masked: string;
  words: string;
  citations: Citation[];
}

/** Several rules ask for the same. */
const known = new WeakMap<TreeNode, Prose>();

function proseOf(node: TreeNode, text: string): Prose {
  const before = known.get(node);
  if (before) return before;
  const masked = maskedText(node, text);
  const words = masked.replace(notWords, (found) => ' '.repeat(found.length));
  const prose = { masked, words, citations: citationsOf(node, masked) };
  known.set(node, prose);
  return prose;
}

/**
 * A node's text as typed, with everything else (marks, code, link addresses) blanked, so that
 * offsets hold: the character at `i` stands at `startOf(node) + i` in the file.
 */
function maskedText(node: TreeNode, text: string): string {
  const start = startOf(node);
  let masked = '';
  walk(node, (words) => {
    if (words.type === 'text')
      masked = masked.padEnd(startOf(words) - start) + text.slice(startOf(words), endOf(words));
  });
  return masked.padEnd(endOf(node) - start).replaceAll('\n', ' ');
}

function citationsOf(node: TreeNode, masked: string): Citation[] {
  const start = startOf(node);
  const found = [...masked.matchAll(citation)].map(({ 1: id = '', index }) => ({
    id,
    at: start + index,
  }));
  // With a definition in the file, the parser makes nodes of the citations.
  for (const reference of nodesOf(node, 'footnoteReference'))
    found.push({ id: reference.label ?? reference.identifier, at: startOf(reference) });
  return found.sort((a, b) => a.at - b.at);
}

/** A node's words, without citations, entities and addresses; offsets hold as in `maskedText`. */
export const wordsAsTyped = (node: TreeNode, text: string): string => proseOf(node, text).words;

/** The citations in a node, in reading order. */
export const citationsIn = (node: TreeNode, text: string): readonly Citation[] =>
  proseOf(node, text).citations;

/** The blocks a reader takes in at once: paragraphs, whole lists, whole tables, in quotations too. */
export function blocksOf(tree: Tree): TreeNode[] {
  const blocks: TreeNode[] = [];
  walk(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'list' && node.type !== 'table')
      return undefined;
    blocks.push(node);
    return SKIP;
  });
  return blocks;
}

/** The text of each paragraph, in lists and quotations too. */
export const paragraphsOf = (tree: Tree, text: string): string[] =>
  nodesOf(tree, 'paragraph').map((node) => wordsAsTyped(node, text));

/** The words of a text: `Barclays’ fifty-odd branches` has three. */
export const wordsIn = (text: string): string[] =>
  text.match(/[\p{L}\p{N}]+(?:[-'’.,]?[\p{L}\p{N}]+)*/gu) ?? [];
