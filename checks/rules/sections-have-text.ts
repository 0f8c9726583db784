import type { Problem, TextRule } from '#checks/rule.ts';
import { startOf, type Tree } from '#checks/syntax-tree.ts';

export const sectionsHaveText: TextRule = {
  name: 'sections-have-text',
  severity: 'error',
  why: 'A heading promises something: a reader who jumped to it must find it there.',
  needs: 'text',
  check(_document, _content, tree) {
    const problems: Problem[] = [];
    for (const [index, node] of tree.children.entries()) {
      if (node.type !== 'heading') continue;
      const at = startOf(node);
      if (node.children.length === 0)
        problems.push({
          at,
          message: 'this heading has no words: write some after the #, or delete it',
        });
      else if (isEmpty(node.depth, tree.children[index + 1]))
        problems.push({
          at,
          message: 'nothing stands below this heading: write at least a sentence, or delete it',
        });
    }
    return problems;
  },
};

/** A heading one level down may follow: its sections are the text. */
const isEmpty = (depth: number, next: Tree['children'][number] | undefined) =>
  next === undefined || (next.type === 'heading' && next.depth <= depth);
