import {
  pointersInAttributes,
  type Use,
  useOf,
  usesIn,
  wordsInAttributes,
} from './components/uses.ts';
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
 * offsets hold: the character at `i` stands at `startOf(node) + i` in the file. What a component says in its
 * attributes is text too.
 */
function maskedText(node: TreeNode, text: string): string {
  const start = startOf(node);
  let masked = '';
  const add = (from: number, to: number) => {
    masked = masked.padEnd(from - start) + text.slice(from, to);
  };
  walk(node, (part, parent) => {
    if (part.type === 'text') add(startOf(part), endOf(part));
    const use = useOf(part, parent ?? part);
    for (const { at, end } of use ? wordsInAttributes(use) : []) {
      const [opening = ''] = /^[^=]*=\s*["']/.exec(text.slice(at, end)) ?? [];
      if (opening) add(at + opening.length, end - 1);
    }
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
  for (const use of usesIn(node))
    for (const [{ valueAt }, { collection, id }] of pointersInAttributes(use))
      if (collection === 'sources') found.push({ id, at: valueAt });
  return found.sort((a, b) => a.at - b.at);
}

/** A node's words, without citations, entities and addresses; offsets hold as in `maskedText`. */
export const wordsAsTyped = (node: TreeNode, text: string): string => proseOf(node, text).words;

/** The citations in a node, in reading order: typed in the text, or the source of a component. */
export const citationsIn = (node: TreeNode, text: string): readonly Citation[] =>
  proseOf(node, text).citations;

/**
 * The blocks a reader takes in at once: paragraphs, whole lists, whole tables, in quotations too, and a component with
 * its words and its source. Of a component that holds blocks only the tag with its attributes is one.
 */
export function blocksOf(tree: Tree): TreeNode[] {
  const blocks: TreeNode[] = [];
  walk(tree, (node, parent) => {
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
export const paragraphsOf = (tree: Tree, text: string): string[] => [
  ...nodesOf(tree, 'paragraph').map((node) => wordsAsTyped(node, text)),
  ...usesIn(tree).flatMap((use) => wordsInAttributes(use).map(({ value = '' }) => value)),
];

/** The words of a text: `Barclays’ fifty-odd branches` has three. */
export const wordsIn = (text: string): string[] =>
  text.match(/[\p{L}\p{N}]+(?:[-'’.,]?[\p{L}\p{N}]+)*/gu) ?? [];
