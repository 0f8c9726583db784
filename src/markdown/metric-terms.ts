import {
  defineHastPlugin,
  type HastNode,
  type HastPluginEntry,
  type HastVisitorContext,
} from 'satteri';
import { termsIn } from '#schemas/component-words.ts';
import { type Named, termFinder } from '#schemas/terms.ts';
import { metricTerm } from '#words';
import { sourcesOf } from './sources-of.ts';

/** A metric, with the sentence that explains it. */
interface Term extends Named {
  summary: string;
}

/** Where it has no place: another link, a heading, code, somebody else’s words, and tables, which would cut it off. */
const NOT_WITHIN = new Set([
  'a',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'code',
  'pre',
  'blockquote',
  'table',
  'Quotation',
  'Term',
]);

/**
 * Links the first use of each metric in an entry's text to the metric's page, and explains it beside the link.
 * How the explanation appears and goes is the business of `metric-term.ts` and `terms.css`; without them it is a link.
 *
 * @param metrics read once, when the site is configured
 */
export function metricTerms(metrics: readonly Term[]): HastPluginEntry {
  const mentionsIn = termFinder(metrics);
  const byId = new Map(metrics.map((metric) => [metric.id, metric]));

  return ({ source, data, fileURL }) => {
    // The site's own few pages are no entries: they cite no sources.
    if (sourcesOf(data, fileURL).length === 0 || mentionsIn(source).length === 0) return null;
    const used = new Set(termsIn(source));
    return defineHastPlugin({
      name: 'metric-terms',
      text(node, context) {
        const fresh = mentionsIn(node.value).filter(({ id }) => !used.has(id));
        if (fresh.length === 0) return;
        if (hasNoPlaceFor(node, context)) return;
        const parts: Parameters<typeof context.replaceNode>[1] = [];
        let end = 0;
        for (const { id, at, text } of fresh) {
          const metric = byId.get(id);
          if (!metric || used.has(id) || isQuoted(node.value, at)) continue;
          used.add(id);
          parts.push({ type: 'text', value: node.value.slice(end, at) }, explained(text, metric));
          end = at + text.length;
        }
        if (end === 0) return;
        parts.push({ type: 'text', value: node.value.slice(end) });
        context.replaceNode(node, parts);
      },
    });
  };
}

function hasNoPlaceFor(node: Readonly<HastNode>, context: HastVisitorContext): boolean {
  const above = context.parent(node);
  if (above === undefined) return false;
  const name = 'tagName' in above ? above.tagName : 'name' in above ? above.name : null;
  return NOT_WITHIN.has(name ?? '') || hasNoPlaceFor(above, context);
}

const quotationMarks = [
  ['“', '”'],
  ['«', '»'],
] as const;

/** Whether a place stands within quotation marks that open and close in the same piece of text. */
function isQuoted(text: string, at: number): boolean {
  return quotationMarks.some(([open, close]) => {
    const opened = text.lastIndexOf(open, at);
    return opened > text.lastIndexOf(close, at) && text.includes(close, at);
  });
}

function explained(text: string, { id, title, summary }: Term): HastElement {
  const tip = `term-${id}`;
  return element('metric-term', {}, [
    element('a', { href: `/metrics/${id}/`, ariaDescribedBy: tip }, [words(text)]),
    element('span', { role: 'tooltip', id: tip, dataPagefindIgnore: '' }, [
      element('strong', {}, [words(title)]),
      words(metricTerm.explained(summary)),
    ]),
  ]);
}

type HastContent = HastElement | ReturnType<typeof words>;

interface HastElement {
  type: 'element';
  tagName: string;
  properties: Record<string, string>;
  children: HastContent[];
}

const words = (value: string) => ({ type: 'text' as const, value });

const element = (
  tagName: string,
  properties: Record<string, string>,
  children: HastContent[],
): HastElement => ({ type: 'element', tagName, properties, children });
