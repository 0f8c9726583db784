import { encode } from '#calculators/address.ts';
import type { Calculator } from '#calculators/definition.ts';
import { formatFor } from '#calculators/format.ts';
import { shownInput } from '#calculators/view/shown-input.ts';
import playbook from '#config';
import type { Sentence } from '#languages/sentence.ts';
import type { CalculatorId } from '#schemas/calculators.ts';
import { workedAnswer as words } from '#words';
import { addressOf } from './addresses.ts';
import { calculatorPage } from './calculators.ts';
import { presetsOf } from './presets.ts';
import { type SourceEntry, sourceById } from './sources.ts';

/** A calculator's answer for one situation. */
export interface WorkedOut {
  calculator: Calculator;
  /** The situation in a few words. */
  label: string;
  headline: Sentence;
  /** The inputs that matter most, and those that the situation sets. */
  inputs: { label: string; unit: string; value: string; source: SourceEntry | undefined }[];
  /** The calculator with these inputs filled in. */
  href: string;
}

/**
 * Works out the answer that an entry shows.
 *
 * @param preset id of the situation; the calculator's own defaults if none is given
 * @throws Error when there is no such situation, or when the calculator refuses its inputs
 */
export async function workedOut(id: CalculatorId, preset?: string): Promise<WorkedOut> {
  const { calculator, defaults, assumptions, abouts } = await calculatorPage(id);
  const situation = preset ? (await presetsOf(id)).find((entry) => entry.id === preset) : undefined;
  if (preset && !situation) throw new Error(`<Calculator>: ${id} has no preset "${preset}".`);
  const settings = new Map(situation?.data.inputs.map((setting) => [setting.input, setting]));
  const set = [...settings].map(([name, { value }]) => [name, value] as const);
  const input = { ...defaults, ...Object.fromEntries(set) };

  const model = calculator.model(defaults);
  const outcome = model.run(input);
  if (!outcome.ok)
    throw new Error(
      `${id}, preset ${preset}: ${outcome.errors.map(({ text }) => text).join('; ')}`,
    );
  const format = formatFor(playbook.language, playbook.currency);
  const shown = new Set([...calculator.open, ...settings.keys()]);
  const given = [...shown].filter((name) => input[name] !== null);
  const inputs = given.map(async (name) => {
    const { label = name, unit = '' } = abouts[name] ?? {};
    const value = shownInput(model, name, input, format);
    const { source } = settings.get(name) ?? assumptions[name]?.data ?? {};
    return {
      label,
      unit: unit === 'choice' ? '' : unit,
      value,
      source: source && (await sourceById(source.id)),
    };
  });
  const query = encode({ model, keys: calculator.keys }, input);
  return {
    calculator,
    label: situation?.data.label ?? words.defaults,
    headline: calculator.headline(outcome.value, input, format),
    inputs: await Promise.all(inputs),
    href: `${addressOf({ collection: 'calculators', id })}${query && `?${query}`}`,
  };
}
