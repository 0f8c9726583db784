import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Problem } from './rule.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkMdx)
  .freeze();

/** The parsed text of an entry. */
export type Tree = ReturnType<typeof processor.parse>;

export type TreeNode = Tree | Tree['children'][number];

/**
 * Parses an entry's text without running any of it. Positions are those of the file.
 *
 * @param text the whole file
 * @param bodyStart where the text below the fields begins
 */
export function parseBody(text: string, bodyStart: number): { tree: Tree } | { problem: Problem } {
  try {
    return { tree: processor.parse(text) };
  } catch (error) {
    return { problem: problemOf(error, text, bodyStart) };
  }
}

/** Where a node begins in the file. */
export const startOf = (node: TreeNode): number => node.position?.start.offset ?? 0;

/** A node as the author typed it. */
export const typedText = (node: TreeNode, text: string): string =>
  text.slice(startOf(node), node.position?.end.offset ?? 0);

/**
 * The parser throws messages with a `place`: a point, or a stretch with a `start`. Of a tag without
 * an end, the place is where its end was missed; where it begins stands in the words: `(36:42-36:45)`.
 */
function problemOf(error: unknown, text: string, bodyStart: number): Problem {
  const { reason = 'it is nested too deeply', place } = error as Thrown;
  const [inWords, line, column] = / \((\d+):(\d+)-[\d:]+\)/.exec(reason) ?? [];
  const message = inWords ? reason.replace(inWords, '') : reason;
  if (!inWords) return { at: place?.start?.offset ?? place?.offset ?? bodyStart, message };
  const before = text.split('\n').slice(0, Number(line) - 1);
  return { at: before.join('\n').length + Number(column), message };
}

interface Thrown {
  reason?: string;
  place?: { offset?: number; start?: { offset?: number } };
}
