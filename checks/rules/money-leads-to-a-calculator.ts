import { usesIn } from '#checks/components/uses.ts';
import type { Content } from '#checks/content.ts';
import type { Entry } from '#checks/document.ts';
import { textsIn } from '#checks/fields/texts.ts';
import type { BodyRule } from '#checks/rule.ts';
import { nodesOf, type Tree } from '#checks/syntax-tree.ts';
import { termsIn, withoutTags } from '#schemas/component-words.ts';
import { moneyWordsIn, speaksOfMoney } from '#schemas/money.ts';
import { isOn } from '#schemas/switches.ts';
import { type Named, termFinder } from '#schemas/terms.ts';

/** Studies report others' figures, and journeys tell of one person; advice and stories move readers to act. */
const moving = new Set<string>(['guidelines', 'stories', 'nudges']);

export const moneyLeadsToACalculator: BodyRule = {
  name: 'money-leads-to-a-calculator',
  severity: 'warning',
  why: 'Who argues with money will be asked for the sum: a reader must find it one step away.',
  needs: 'body',
  *check(entry, content, tree) {
    if (!moving.has(entry.collection) || !isOn('calculators')) return;
    const text = textOf(entry);
    if (!speaksOfMoney(text) || leadsToCalculator(entry, text, content, tree)) return;
    const said = [...new Set(moneyWordsIn(text))].slice(0, 3).join(', ');
    yield {
      at: entry.bodyStart + (/\S/.exec(entry.text.slice(entry.bodyStart))?.index ?? 0),
      message: `this speaks of money (${said}) and leads to no calculator. Show one with <Calculator model="…" preset="…" />, link one as [words](/calculators/business-case/), or name a metric that has one.`,
    };
  },
};

/** What readers see of an entry. */
const textOf = ({ collection, fields, text, bodyStart }: Entry): string =>
  [...textsIn(collection, fields.data), withoutTags(text.slice(bodyStart))].join('\n');

function leadsToCalculator(entry: Entry, text: string, content: Content, tree: Tree): boolean {
  if (usesIn(tree).some(({ name }) => name === 'Calculator')) return true;
  if (nodesOf(tree, 'link').some(({ url }) => url.startsWith('/calculators/'))) return true;
  const { withCalculator, find } = metricsIn(content);
  const named = [...find(text).map(({ id }) => id), ...termsIn(entry.text)];
  return named.some((id) => withCalculator.has(id));
}

interface Metrics {
  find: ReturnType<typeof termFinder>;
  withCalculator: ReadonlySet<string>;
}

const known = new WeakMap<Content, Metrics>();

/** The page of an entry links the calculators of each metric it names. */
function metricsIn(content: Content): Metrics {
  const before = known.get(content);
  if (before) return before;
  const metrics = content.ids('metrics').map((id) => {
    const data = content.find('metrics', id)?.fields.data ?? {};
    const list = (key: string) => (Array.isArray(data[key]) ? data[key].map(String) : []);
    return {
      id,
      title: String(data.title),
      acronyms: list('acronyms'),
      terms: list('terms'),
      calculators: list('calculators'),
    };
  });
  const named: Named[] = metrics;
  const found = {
    find: termFinder(named),
    withCalculator: new Set(
      metrics.filter(({ calculators }) => calculators.length > 0).map(({ id }) => id),
    ),
  };
  known.set(content, found);
  return found;
}
