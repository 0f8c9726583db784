// Needs: presets/service-desk-of-thirty
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { decode, encode } from '#calculators/address.ts';
import { wordsOf } from '#languages/sentence.ts';
import { presetSchema } from '#schemas/preset.ts';
import { plainReference } from '#schemas/reference.ts';
import { calculatorOf, english } from './content-defaults.ts';

const folder = 'src/content/presets';
const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
const presets = files.map((file) => ({
  file,
  data: presetSchema(plainReference).parse(parse(readFileSync(`${folder}/${file}`, 'utf8'))),
}));

test.each(presets)('$file gives an answer, and its link gives the same', async ({ data }) => {
  const { calculator, defaults, model } = await calculatorOf(data.calculator);
  const set = Object.fromEntries(data.inputs.map(({ input, value }) => [input, value]));
  const input = { ...defaults, ...set };
  const outcome = model.run(input);
  expect(outcome.ok || outcome.errors).toBe(true);
  if (!outcome.ok) return;
  expect(wordsOf(calculator.headline(outcome.value, input, english))).not.toMatch(
    /NaN|undefined|Infinity|null/,
  );

  const query = encode({ model, keys: calculator.keys }, input);
  const found = decode({ model, keys: calculator.keys }, query);
  expect(found).toEqual({ input, damaged: [], tags: {}, formerStamp: null });
  for (const [name, value] of Object.entries(set))
    expect(value, `${name} is the default`).not.toEqual(defaults[name]);
});
