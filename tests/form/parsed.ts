import { parseWithRemark } from '#checks/reading/remark.ts';
import type { Tree } from '#checks/syntax-tree.ts';

/**
 * A text as the check reads it.
 *
 * @throws Error with the parser's words, when it cannot be read
 */
export function parsed(text: string): Tree {
  const result = parseWithRemark(`${text}\n`, 0);
  if ('problem' in result) throw new Error(`${result.problem.message} in ${JSON.stringify(text)}`);
  return result.tree;
}
