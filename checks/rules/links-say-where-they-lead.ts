import type { Problem, TextRule } from '#checks/rule.ts';
import { nodesOf, startOf, type TreeNode, walk } from '#checks/syntax-tree.ts';

const empty =
  /^(?:click(?: here)?|here|this|this (?:link|page|article)|link|more|read more|learn more|see more|hier|mehr)$/i;

export const linksSayWhereTheyLead: TextRule = {
  name: 'links-say-where-they-lead',
  severity: 'warning',
  why: 'Screen readers read out the links of a page as a list: ten times “here” leads nowhere.',
  needs: 'text',
  check(_document, _content, tree) {
    const problems: Problem[] = [];
    for (const link of nodesOf(tree, 'link')) {
      const words = wordsOf(link)
        .trim()
        .replace(/[.…→»>]+$/u, '')
        .trim();
      if (words === '')
        problems.push({
          at: startOf(link),
          severity: 'error',
          message: `this link has no words: write what is there, for example [the journey map](${link.url})`,
        });
      else if (empty.test(words))
        problems.push({
          at: startOf(link),
          message: `"${words}" does not say where the link leads: name what is there, for example "[the journey map](${link.url})"`,
        });
    }
    return problems;
  },
};

function wordsOf(node: TreeNode): string {
  let words = '';
  walk(node, (part) => {
    if (part.type === 'text' || part.type === 'inlineCode') words += part.value;
    else if (part.type === 'image') words += part.alt ?? '';
  });
  return words;
}
