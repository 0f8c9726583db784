import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Calculator, Inputs } from '#calculators/definition.ts';
import { formatFor } from '#calculators/format.ts';
import { loaders } from '#calculators/load.ts';
import { type Assumption, assumptionSchema } from '#schemas/assumption.ts';
import { plainReference } from '#schemas/reference.ts';

const folder = 'src/content/assumptions';
const schema = assumptionSchema(plainReference);

/** Every default of the content, by file. */
export const assumptions: readonly { file: string; data: Assumption }[] = readdirSync(folder).map(
  (file) => ({ file, data: schema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8'))) }),
);

export const english = formatFor('en-GB', 'USD');

/** A calculator with its model on the defaults of the content. */
export async function calculatorOf(id: string) {
  const calculator = (await loaders[id]?.())?.default as Calculator;
  const own = assumptions.filter(({ data }) => data.calculator === id).map(({ data }) => data);
  const defaults = Object.fromEntries(own.map(({ input, value }) => [input, value])) as Inputs;
  const labels = Object.fromEntries(own.map(({ input, label }) => [input, label]));
  return { calculator, defaults, labels, assumptions: own, model: calculator.model(defaults) };
}
