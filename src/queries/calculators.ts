import type { Inputs } from '#calculators/definition.ts';
import { type DescribedCalculator, descriptions } from '#calculators/descriptions.ts';
import { loaders } from '#calculators/load.ts';
import type { About } from '#calculators/view/form.ts';
import playbook from '#config';
import { languageOf } from '#schemas/build-languages.ts';
import { type CalculatorId, calculatorIds } from '#schemas/calculators.ts';
import { isOn } from '#schemas/switches.ts';
import { type AssumptionEntry, assumptionsOf } from './assumptions.ts';
import type { Entry } from './entries.ts';
import { entriesMentioning } from './mentions.ts';
import { allMetrics, type Metric } from './metrics.ts';

/** A calculator with its defaults from the content, as its page shows them. */
export interface CalculatorPage {
  calculator: DescribedCalculator;
  defaults: Inputs;
  assumptions: Readonly<Record<string, AssumptionEntry>>;
  abouts: Readonly<Record<string, About>>;
}

/** All calculators, in the order readers meet them. */
export const allCalculators = (): Promise<DescribedCalculator[]> =>
  Promise.all(calculatorIds.map((id) => calculatorWith(id)));

/** The calculator with an id. */
export async function calculatorWith(id: CalculatorId): Promise<DescribedCalculator> {
  const [load, description] = [loaders[id], descriptions[id]];
  if (!load || !description) throw new Error(`No calculator has the id "${id}".`);
  return { ...(await load()).default, ...description };
}

/** What says what a calculator is for. */
type Original = Pick<DescribedCalculator, 'title' | 'question' | 'purpose'>;

/** The words of every language; `#words` are those of this build alone. */
const allWords = import.meta.glob<Record<string, Partial<Original>>>('/src/languages/??.ts');

/**
 * What a calculator says in the language of the content, whatever the language of this build.
 *
 * @throws Error when it says nothing there
 */
export async function calculatorInOriginal(id: CalculatorId): Promise<Original> {
  const language = languageOf(playbook.languages[0] ?? '');
  const words = await allWords[`/src/languages/${language}.ts`]?.();
  const name = id.replace(/-./g, (letter) => letter.slice(1).toUpperCase());
  const { title } = words?.[`${name}Calculator`] ?? {};
  const { question, purpose } = words?.[`${name}Description`] ?? {};
  if (!title || !question || !purpose)
    throw new Error(`src/languages/${language}.ts has no words for the calculator "${id}".`);
  return { title, question, purpose };
}

/**
 * A calculator with its defaults.
 *
 * @throws Error naming the inputs without an assumption
 */
export async function calculatorPage(id: CalculatorId): Promise<CalculatorPage> {
  const calculator = await calculatorWith(id);
  const assumptions = await assumptionsOf(id);
  const names = Object.keys(calculator.keys);
  const missing = names.filter((name) => !(name in assumptions));
  if (missing.length > 0)
    throw new Error(`${id} has no default for ${missing.join(', ')}: add files to assumptions/.`);
  const values = names.map((name) => [name, assumptions[name]?.data.value] as const);
  const abouts = Object.entries(assumptions).map(
    ([name, entry]) => [name, aboutOf(entry)] as const,
  );
  return {
    calculator,
    defaults: Object.fromEntries(values),
    assumptions,
    abouts: Object.fromEntries(abouts),
  };
}

/** The calculators that work with a metric. */
export const calculatorsOf = ({ data }: Metric): Promise<DescribedCalculator[]> =>
  Promise.all(data.calculators.filter((id) => calculatorIds.includes(id)).map(calculatorWith));

/** More would bury the one that fits. */
const MOST_FOR_AN_ENTRY = 3;

/** The calculators that work with the metrics an entry names, those with most of them first. */
export async function calculatorsFor(entry: Entry): Promise<DescribedCalculator[]> {
  if (!isOn('calculators')) return [];
  const counts = new Map<CalculatorId, number>();
  for (const metric of await allMetrics())
    if ((await entriesMentioning(metric)).includes(entry))
      for (const id of metric.data.calculators) counts.set(id, (counts.get(id) ?? 0) + 1);
  const likeliest = [...counts].sort(([, a], [, b]) => b - a).slice(0, MOST_FOR_AN_ENTRY);
  return Promise.all(likeliest.map(([id]) => calculatorWith(id)));
}

function aboutOf({ data }: AssumptionEntry): About {
  const { label, help, low, high, source, currency = playbook.currency } = data;
  const unit = data.unit.replace('money', playbook.currency);
  const isFound = source && currency === playbook.currency;
  const basis = unit === 'choice' ? 'choice' : isFound ? 'benchmark' : 'guess';
  return { label, help, unit, low, high, basis };
}
