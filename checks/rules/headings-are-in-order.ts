import { visit } from 'unist-util-visit';
import type { BodyRule, Problem } from '#checks/rule.ts';
import { startOf } from '#checks/syntax-tree.ts';

export const headingsAreInOrder: BodyRule = {
  name: 'headings-are-in-order',
  severity: 'error',
  why: 'Screen readers and the table of contents walk the headings level by level, below the title.',
  needs: 'body',
  check(_entry, _content, tree) {
    const problems: Problem[] = [];
    let above = 1;
    visit(tree, 'heading', (heading) => {
      const { depth } = heading;
      const at = startOf(heading);
      if (depth === 1)
        problems.push({
          at,
          message: 'the title is the page’s only first-level heading: use ## here',
        });
      else if (depth > above + 1) {
        const marks = '#'.repeat(above + 1);
        problems.push({
          at,
          message: `a level is left out before this heading: use ${marks} here`,
        });
      }
      above = Math.max(depth, 1);
    });
    return problems;
  },
};
