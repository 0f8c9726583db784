import { didYouMean } from '#checks/nearest.ts';
import type { Problem, ReadingRule } from '#checks/rule.ts';
import { startOf, type Tree, type TreeNode, walk } from '#checks/syntax-tree.ts';
import { authorComponentNames } from '#schemas/author-components.ts';

/** What a text may be made of. Everything else is refused: a node that a parser learns tomorrow, too. */
const allowed = new Set([
  ...['root', 'paragraph', 'heading', 'text', 'emphasis', 'strong', 'delete', 'break'],
  ...['blockquote', 'list', 'listItem', 'table', 'tableRow', 'tableCell', 'thematicBreak'],
  ...['inlineCode', 'code', 'link', 'image', 'footnoteReference', 'footnoteDefinition'],
]);

const brace = 'for the sign itself write \\{';
const apart =
  'an address apart from its link is not allowed: write [words](/guidelines/some-id/) or ![what it shows](./images/some-picture.png)';

const instead: Readonly<Record<string, string>> = {
  mdxjsEsm: 'import and export are code, and texts hold none: delete the line',
  mdxFlowExpression: `{…} is code, and texts hold none: delete it; ${brace}`,
  mdxTextExpression: `{…} is code, and texts hold none: delete it; ${brace}`,
  imageReference: apart,
  definition: apart,
  linkReference: apart,
};

export const bodyIsData: ReadingRule = {
  name: 'body-is-data',
  severity: 'error',
  why: 'Whatever is code in a text runs when the site is built, and in the reader’s browser.',
  needs: 'reading',
  /** Two parsers do not always see the same: what either of them takes for code is refused. */
  check({ satteri, remark }) {
    const trees = [satteri, remark].flatMap((parsed) => parsed?.tree ?? []);
    const found = trees.flatMap(problemsIn);
    return new Map(found.map((problem) => [problem.at, problem])).values();
  },
};

const components: readonly string[] = authorComponentNames;

function problemsIn(tree: Tree): Problem[] {
  const problems: Problem[] = [];
  walk(tree, (node) => {
    const message = isElement(node)
      ? elementProblem(node)
      : allowed.has(node.type)
        ? undefined
        : (instead[node.type] ?? `${node.type} is not allowed in a text: write it in words`);
    if (message) problems.push({ at: startOf(node), message });
  });
  return problems;
}

interface Element {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: readonly { type: string; name?: string; value?: unknown }[];
}

const isElement = (node: TreeNode): node is Extract<TreeNode, Element> =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

function elementProblem({ name, attributes }: Element) {
  if (name === null || !components.includes(name)) {
    const near = didYouMean(name ?? '', components);
    if (near) return `<${name}> is no component.${near}`;
    return `<${name ?? ''}> is not allowed: texts hold no HTML and no code. Write it in words; for the sign itself write \\<. Components: ${components.join(', ')}.`;
  }
  const isPlain = attributes.every(
    ({ type, value }) => type === 'mdxJsxAttribute' && (value == null || typeof value === 'string'),
  );
  return isPlain ? undefined : `<${name}>: write each value in quotes, for example title="Try it"`;
}
