import { SKIP, visit } from 'unist-util-visit';
import {
  pointersInAttributes,
  type Use,
  useOf,
  usesIn,
  wordsInAttributes,
} from './components/uses.ts';
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
 * offsets hold: the character at `i` stands at `startOf(node) + i` in the file. What a component says in its
 * attributes is text too.
 */
function maskedText(node: TreeNode, text: string): string {
  const start = startOf(node);
  const typed = typedText(node, text);
  let masked = '';
  const add = (at: number, words: string) => {
    masked = masked.padEnd(at - start) + words;
  };
  visit(node as Tree, (part, _index, parent) => {
    if (part.type === 'text') add(startOf(part), typedText(part, text));
    const use = useOf(part, parent ?? part);
    for (const { at, end } of use ? wordsInAttributes(use) : []) {
      const [opening = ''] = /^[^=]*=\s*["']/.exec(text.slice(at, end)) ?? [];
      if (opening) add(at + opening.length, text.slice(at + opening.length, end - 1));
    }
  });
  return masked.padEnd(typed.length).replaceAll('\n', ' ');
}

/** A node's words, without citations, entities and addresses; offsets hold as in `maskedText`. */
export const wordsAsTyped = (node: TreeNode, text: string): string =>
  maskedText(node, text).replace(notWords, (found) => ' '.repeat(found.length));

/** The citations in a node, in reading order: typed in the text, or the source of a component. */
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
  for (const use of usesIn(node))
    for (const [{ valueAt }, { collection, id }] of pointersInAttributes(use))
      if (collection === 'sources') found.push({ id, at: valueAt });
  return found.sort((a, b) => a.at - b.at);
}

/**
 * The blocks a reader takes in at once: paragraphs, whole lists, whole tables, in quotations too, and a component with
 * its words and its source. Of a component that holds blocks only the tag with its attributes is one.
 */
export function blocksOf(tree: Tree): TreeNode[] {
  const blocks: TreeNode[] = [];
  visit(tree, (node, _index, parent) => {
    const use = useOf(node, parent ?? node);
    if (use?.component.body === 'blocks') blocks.push(tagOf(use));
    else if (use?.component.place === 'block' || blockTypes.has(node.type)) {
      blocks.push(node);
      return SKIP;
    }
    return undefined;
  });
  return blocks;
}

const blockTypes = new Set<string>(['paragraph', 'list', 'table']);

const tagOf = ({ node }: Use): TreeNode => ({ ...node, children: [] });

/** The text of each paragraph, in lists and quotations too, and of each attribute with words. */
export function paragraphsOf(tree: Tree, text: string): string[] {
  const paragraphs: string[] = [];
  visit(tree, 'paragraph', (node) => {
    paragraphs.push(wordsAsTyped(node, text));
  });
  for (const use of usesIn(tree))
    for (const { value = '' } of wordsInAttributes(use)) paragraphs.push(value);
  return paragraphs;
}

/** The words of a text: `Barclays’ fifty-odd branches` has three. */
export const wordsIn = (text: string): string[] =>
  text.match(/[\p{L}\p{N}]+(?:[-'’.,]?[\p{L}\p{N}]+)*/gu) ?? [];
