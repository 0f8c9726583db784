import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { entryPage } from '#words';
import { sourcesOf } from './sources-of.ts';

const citation = /\[\^([a-z0-9-]+)\]/g;

/**
 * Turns `[^source-id]` in an entry's text into the number of its note.
 * The number is the source's place in the entry's own `sources` list, so text and typed fields agree.
 */
export const citations: HastPluginEntry = ({ data, fileURL }) => {
  const sources = sourcesOf(data, fileURL);
  return defineHastPlugin({
    name: 'citations',
    text(node, context) {
      if (!node.value.includes('[^') || isCode(context.parent(node))) return;
      const parts: Parameters<typeof context.replaceNode>[1] = [];
      let end = 0;
      for (const match of node.value.matchAll(citation)) {
        const number = sources.indexOf(match[1]) + 1;
        if (number === 0) continue;
        parts.push({ type: 'text', value: node.value.slice(end, match.index) }, note(number));
        end = match.index + match[0].length;
      }
      if (end === 0) return;
      parts.push({ type: 'text', value: node.value.slice(end) });
      context.replaceNode(node, parts);
    },
  });
};

const isCode = (parent: object | undefined) =>
  parent !== undefined && 'tagName' in parent && parent.tagName === 'code';

function note(number: number) {
  return {
    type: 'element' as const,
    tagName: 'sup',
    properties: { className: ['cite'] },
    children: [
      {
        type: 'element' as const,
        tagName: 'a',
        properties: { href: `#note-${number}`, ariaLabel: entryPage.note(number) },
        children: [{ type: 'text' as const, value: String(number) }],
      },
    ],
  };
}
