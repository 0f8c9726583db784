import { SKIP, visit } from 'unist-util-visit';
import { startOf, type Tree, type TreeNode, typedText } from './syntax-tree.ts';

/** A citation, written `[^source-id]`. */
export interface Citation {
  id: string;
  at: number;
}

const citation = /(?<!\\)\[\^([^\]\s]+)\]/g;

/** What a text node may hold besides words: citations, entities and addresses. */
const notWords = /(?<!\\)\[\^[^\]\s]+\]|&#?\w+;|https?:\/\/\S+/g;

/**
 * A node's text as typed, with everything else (marks, code, link addresses) blanked, so that
 * offsets hold: the character at `i` stands at `startOf(node) + i` in the file.
 */
function maskedText(node: TreeNode, text: string): string {
  const start = startOf(node);
  const typed = typedText(node, text);
  let masked = '';
  visit(node as Tree, 'text', (words) => {
    masked = masked.padEnd(startOf(words) - start) + typedText(words, text);
  });
  return masked.padEnd(typed.length).replaceAll('\n', ' ');
}

/** A node's words, without citations, entities and addresses; offsets hold as in `maskedText`. */
export const wordsAsTyped = (node: TreeNode, text: string): string =>
  maskedText(node, text).replace(notWords, (found) => ' '.repeat(found.length));

/** The citations in a node, in reading order. */
export function citationsIn(node: TreeNode, text: string): Citation[] {
  const start = startOf(node);
  const found = [...maskedText(node, text).matchAll(citation)].map(({ 1: id = '', index }) => ({
    id,
    at: start + index,
  }));
  // With a definition in the file, remark makes nodes of the citations.
  visit(node as Tree, 'footnoteReference', (reference) => {
    found.push({ id: reference.label ?? reference.identifier, at: startOf(reference) });
  });
  return found.sort((a, b) => a.at - b.at);
}

/** The blocks a reader takes in at once: paragraphs, whole lists, whole tables, in quotations too. */
export function blocksOf(tree: Tree): TreeNode[] {
  const blocks: TreeNode[] = [];
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'list' && node.type !== 'table')
      return undefined;
    blocks.push(node);
    return SKIP;
  });
  return blocks;
}

/** The text of each paragraph, in lists and quotations too. */
export function paragraphsOf(tree: Tree, text: string): string[] {
  const paragraphs: string[] = [];
  visit(tree, 'paragraph', (node) => {
    paragraphs.push(wordsAsTyped(node, text));
  });
  return paragraphs;
}

/** The words of a text: `Barclays’ fifty-odd branches` has three. */
export const wordsIn = (text: string): string[] =>
  text.match(/[\p{L}\p{N}]+(?:[-'’.,]?[\p{L}\p{N}]+)*/gu) ?? [];
