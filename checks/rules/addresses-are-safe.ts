import { addressProblem, pictureProblem } from '#checks/addresses/web-address.ts';
import type { Problem, ReadingRule } from '#checks/rule.ts';
import { startOf, type Tree, walk } from '#checks/syntax-tree.ts';

export const addressesAreSafe: ReadingRule = {
  name: 'addresses-are-safe',
  severity: 'error',
  why: 'An address can carry code, lead to a machine inside the company, or pass itself off as another site.',
  needs: 'reading',
  check({ satteri, remark }) {
    const found = [satteri, remark].flatMap((parsed) =>
      parsed?.tree ? problemsIn(parsed.tree) : [],
    );
    return new Map(found.map((problem) => [problem.at, problem])).values();
  },
};

function problemsIn(tree: Tree): Problem[] {
  const problems: Problem[] = [];
  const report = (at: number, message: string | undefined) => {
    if (message) problems.push({ at, message });
  };
  walk(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition')
      report(startOf(node), addressProblem(node.url));
    else if (node.type === 'image') report(startOf(node), pictureProblem(node.url));
  });
  return problems;
}
