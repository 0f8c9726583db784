import type { Problem } from '#checks/rule.ts';
import { startOf, type TreeNode, walk } from '#checks/syntax-tree.ts';
import { isElement, type Use } from './uses.ts';

/** What is wrong with the place of a component and with what stands between its tags. */
export function* bodyProblems(use: Use): Iterable<Problem> {
  const wrongPlace = placeProblem(use);
  if (wrongPlace) {
    yield { at: use.at, message: wrongPlace };
    return;
  }
  const { name, component, node } = use;
  const { body, only } = component;
  if (body === 'none') {
    if (node.children.length > 0)
      yield {
        at: startOf(node.children[0] as TreeNode),
        message: `<${name}> has nothing between its tags: write <${name} … />, with what it says in its attributes`,
      };
    return;
  }
  if (node.children.length === 0) {
    yield { at: use.at, message: `<${name}> is empty: write ${wanted(use)} between its tags` };
    return;
  }
  if (only === 'ordered list' && !isOneList(node))
    yield { at: use.at, message: `<${name}> holds ${wanted(use)}, and nothing else` };
  const stranger = firstStranger(node, body === 'words' ? beyondWords : beyondBlocks);
  if (stranger)
    yield {
      at: startOf(stranger),
      message: `<${name}> cannot hold ${called(stranger)}: write ${wanted(use)} there`,
    };
}

function placeProblem({ name, component: { place }, node, parent }: Use): string | undefined {
  if (place === 'inline')
    return node.type === 'mdxJsxFlowElement'
      ? `<${name}> stands within a sentence: write the sentence around it, on the same line`
      : undefined;
  return node.type === 'mdxJsxFlowElement' && parent.type === 'root'
    ? undefined
    : `<${name}> stands by itself, not in a sentence, a list or another component: begin a line with it, and leave an empty line before and after`;
}

function wanted({ component: { body, only } }: Use): string {
  if (only === 'ordered list') return 'one numbered list (1., 2., 3.)';
  return body === 'words' ? 'the words of one paragraph' : 'paragraphs, lists or tables';
}

const isOneList = ({ children }: Use['node']) =>
  children.length === 1 && children[0]?.type === 'list' && children[0].ordered === true;

const inWords = new Set<string>(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link']);
const inBlocks = new Set<string>([
  ...inWords,
  ...['paragraph', 'list', 'listItem', 'table', 'tableRow', 'tableCell', 'blockquote', 'break'],
  ...['footnoteReference', 'code'],
]);

/** One paragraph may be wrapped round the words: it is when they stand on lines of their own. */
const beyondWords = (node: TreeNode, parent: TreeNode, root: TreeNode) =>
  node.type === 'paragraph'
    ? parent !== root || (root as Use['node']).children.length > 1
    : !inWords.has(node.type) && node.type !== 'mdxJsxFlowElement';

/** A component in another says itself that it stands in the wrong place. */
const beyondBlocks = (node: TreeNode) => !inBlocks.has(node.type) && !isElement(node);

function firstStranger(
  root: Use['node'],
  isStrange: (node: TreeNode, parent: TreeNode, root: TreeNode) => boolean,
): TreeNode | undefined {
  let stranger: TreeNode | undefined;
  walk(root, (node, parent) => {
    if (stranger || !parent || !isStrange(node, parent, root)) return;
    stranger = node;
  });
  return stranger;
}

const called = (node: TreeNode) =>
  isElement(node)
    ? `<${node.name ?? ''}>`
    : ({ heading: 'a heading', paragraph: 'several paragraphs', list: 'a list' }[
        node.type as string
      ] ?? `this (${node.type})`);
