import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { sourcesOf } from './sources-of.ts';

const TERM = 'Term';

/**
 * Gives the components of a text what they cannot know: the number of their source's note, which is its place in the
 * entry's own `sources`; the folder a picture is looked for in; and an id of its own for each explanation of a term.
 */
export const authorContext: HastPluginEntry = ({ data, fileURL }) => {
  const sources = sourcesOf(data, fileURL);
  const folder = /\/src\/content\/([^/]+)\//.exec(fileURL?.pathname ?? '')?.[1] ?? 'docs';
  const terms = new Map<string, number>();
  return defineHastPlugin({
    name: 'author-context',
    mdxJsxFlowElement: [
      {
        filter: ['KeyFigure', 'Quotation', 'BeforeAfter'],
        visit: (node) => {
          const number = sources.indexOf(attributeOf(node, 'source')) + 1;
          return number > 0 ? withAttribute(node, 'note', String(number)) : undefined;
        },
      },
      { filter: ['Figure'], visit: (node) => withAttribute(node, 'folder', folder) },
    ],
    mdxJsxTextElement: {
      filter: [TERM],
      visit: (node) => {
        const metric = attributeOf(node, 'metric') ?? '';
        const count = (terms.get(metric) ?? 0) + 1;
        terms.set(metric, count);
        return withAttribute(node, 'tip', `term-${metric}-${count}`);
      },
    },
  });
};

interface Tagged {
  attributes: readonly { type: string; name?: string; value?: unknown }[];
}

function attributeOf({ attributes }: Tagged, wanted: string): string | undefined {
  const value = attributes.find(({ name }) => name === wanted)?.value;
  return typeof value === 'string' ? value : undefined;
}

const withAttribute = <N extends Tagged>(node: N, name: string, value: string): N => ({
  ...node,
  attributes: [...node.attributes, { type: 'mdxJsxAttribute' as const, name, value }],
});
