import type { Problem, TextRule } from '#checks/rule.ts';
import { nodesOf, startOf } from '#checks/syntax-tree.ts';

export const headingsAreInOrder: TextRule = {
  name: 'headings-are-in-order',
  severity: 'error',
  why: 'Screen readers and the table of contents walk the headings level by level, below the title.',
  needs: 'text',
  check(_entry, _content, tree) {
    const problems: Problem[] = [];
    let above = 1;
    for (const heading of nodesOf(tree, 'heading')) {
      const { depth } = heading;
      const at = startOf(heading);
      if (depth === 1)
        problems.push({
          at,
          message: 'the title is the page’s only first-level heading: use ## here',
          fix: { from: at, to: at, text: '#' },
        });
      else if (depth > above + 1) {
        const marks = '#'.repeat(above + 1);
        problems.push({
          at,
          message: `a level is left out before this heading: use ${marks} here`,
          fix: { from: at, to: at + depth, text: marks },
        });
      }
      above = Math.max(depth, 1);
    }
    return problems;
  },
};
