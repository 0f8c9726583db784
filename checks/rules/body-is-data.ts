import { visit } from 'unist-util-visit';
import { didYouMean } from '#checks/nearest.ts';
import type { BodyRule, Problem } from '#checks/rule.ts';
import { startOf, type Tree } from '#checks/syntax-tree.ts';

/** What a text may be made of. Everything else is refused: a node that a parser learns tomorrow, too. */
const allowed = new Set([
  ...['root', 'yaml', 'paragraph', 'heading', 'text', 'emphasis', 'strong', 'delete', 'break'],
  ...['blockquote', 'list', 'listItem', 'table', 'tableRow', 'tableCell', 'thematicBreak'],
  ...['inlineCode', 'code', 'link', 'footnoteReference'],
]);

const picture =
  'write a picture as <Figure src="./images/name.png" alt="…" caption="…" credit="…" />';
const brace = 'for the sign itself write \\{';

const instead: Readonly<Record<string, string>> = {
  mdxjsEsm: 'import and export are code, and texts hold none: delete the line',
  mdxFlowExpression: `{…} is code, and texts hold none: delete it; ${brace}`,
  mdxTextExpression: `{…} is code, and texts hold none: delete it; ${brace}`,
  image: picture,
  imageReference: picture,
  definition: 'an address apart from its link is not allowed: write [words](/guidelines/some-id/)',
  linkReference:
    'an address apart from its link is not allowed: write [words](/guidelines/some-id/)',
  footnoteDefinition:
    'notes are made from the list of sources: add the source there, cite it as [^its-id], and delete this line',
};

/**
 * The rule that a text holds words and no code.
 *
 * @param components names of the components that authors may use
 */
export const bodyIsData = (components: readonly string[]): BodyRule => ({
  name: 'body-is-data',
  severity: 'error',
  why: 'Whatever is code in a text runs when the site is built, and in the reader’s browser.',
  needs: 'body',
  check(_entry, _content, tree) {
    const problems: Problem[] = [];
    visit(tree, (node) => {
      const message = isElement(node)
        ? elementProblem(node, components)
        : allowed.has(node.type)
          ? undefined
          : (instead[node.type] ?? `${node.type} is not allowed in a text: write it in words`);
      if (message) problems.push({ at: startOf(node as Tree), message });
    });
    return problems;
  },
});

interface Element {
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  name: string | null;
  attributes: readonly { type: string; name?: string; value?: unknown }[];
}

const isElement = (node: { type: string }): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

function elementProblem({ name, attributes }: Element, components: readonly string[]) {
  if (name === null || !components.includes(name)) {
    const near = didYouMean(name ?? '', components);
    if (near) return `<${name}> is no component.${near}`;
    const known = components.length > 0 ? ` Components: ${components.join(', ')}.` : '';
    return `<${name ?? ''}> is not allowed: texts hold no HTML and no code. Write it in words; for the sign itself write \\<.${known}`;
  }
  const isPlain = attributes.every(
    ({ type, value }) => type === 'mdxJsxAttribute' && (value == null || typeof value === 'string'),
  );
  return isPlain ? undefined : `<${name}>: write each value in quotes, for example title="Try it"`;
}
