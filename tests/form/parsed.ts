import { parseWithRemark } from '#checks/reading/remark.ts';
import type { Tree } from '#checks/syntax-tree.ts';

/**
 * A text as the check reads it.
 *
 * @throws Error with the parser's words, when it cannot be read
 */
export function parsed(text: string): Tree {
  const { tree, problem } = parseWithRemark(`${text}\n`, 0);
  if (problem) throw new Error(`${problem.message} in ${JSON.stringify(text)}`);
  return tree;
}
