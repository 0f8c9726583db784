import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Calculator, Inputs } from '#calculators/definition.ts';
import { formatFor } from '#calculators/format.ts';
import { loaders } from '#calculators/load.ts';
import { type Assumption, assumptionSchema } from '#schemas/assumption.ts';
import { plainReference } from '#schemas/reference.ts';
import { layOver } from '#translations/overlay.ts';

const folder = 'src/content/assumptions';
const schema = assumptionSchema(plainReference);
const read = (file: string): unknown => parse(readFileSync(`${folder}/${file}`, 'utf8'));
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));

/** Every default of the content, by file. */
export const assumptions = assumptionsIn('.');

/** @param language of a folder of translations; what it lacks is as in the original */
export function assumptionsIn(language: string): readonly { file: string; data: Assumption }[] {
  return files.map((file) => {
    const isTranslated = language !== '.' && existsSync(`${folder}/${language}/${file}`);
    const words = isTranslated ? read(`${language}/${file}`) : {};
    return { file, data: schema.parse(layOver(read(file), words)) };
  });
}

export const english = formatFor('en-GB', 'USD');

/** A calculator with its model on the defaults of the content. */
export async function calculatorOf(id: string, all = assumptions) {
  const calculator = (await loaders[id]?.())?.default as Calculator;
  const own = all.filter(({ data }) => data.calculator === id).map(({ data }) => data);
  const defaults = Object.fromEntries(own.map(({ input, value }) => [input, value])) as Inputs;
  const labels = Object.fromEntries(own.map(({ input, label }) => [input, label]));
  return { calculator, defaults, labels, assumptions: own, model: calculator.model(defaults) };
}
