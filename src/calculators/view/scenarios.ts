import type { Calculator, Inputs, Outputs } from '#calculators/definition.ts';
import type { Format } from '#calculators/format.ts';
import { el, type Tree } from '#calculators/tree.ts';
import type { Labels } from '#calculators/words.ts';
import type { Model } from '#models/define.ts';
import { calculatorScenarios as words } from '#words';
import { shownInput } from './shown-input.ts';

/** Kept answers side by side: the inputs that differ between them, and the result with its distance from the first. */
export function scenariosTree(
  { result }: Calculator,
  model: Model<Inputs, Outputs>,
  inputs: readonly Inputs[],
  labels: Labels,
  format: Format,
): Tree[] {
  if (inputs.length === 0) return [];
  const names = inputs.map((_, i) => words.scenario(String.fromCharCode(65 + i)));
  const differing = Object.keys(model.schema).filter(
    (name) => new Set(inputs.map((input) => JSON.stringify(input[name]))).size > 1,
  );
  const numbers = inputs.map((input) => {
    const outcome = model.run(input);
    return outcome.ok ? result.of(outcome.value) : null;
  });
  const base = numbers[0] ?? null;
  const row = (label: string, cells: readonly string[], name = '') =>
    el(
      'tr',
      { class: name || undefined },
      el('th', { scope: 'row' }, label),
      ...cells.map((text) => el('td', {}, text)),
    );
  return [
    el(
      'table',
      {},
      el(
        'thead',
        {},
        el('tr', {}, el('td', {}), ...names.map((name) => el('th', { scope: 'col' }, name))),
      ),
      el(
        'tbody',
        {},
        ...differing.map((name) =>
          row(
            labels[name] ?? name,
            inputs.map((input) => shownInput(model, name, input, format)),
          ),
        ),
        row(
          result.label,
          numbers.map((value) => format.shown(value, result.unit)),
          'total',
        ),
        row(
          words.againstFirst,
          numbers.map((value, i) => differenceOf(value, base, i, result.unit, format)),
        ),
      ),
    ),
  ];
}

function differenceOf(
  value: number | null,
  base: number | null,
  place: number,
  unit: Calculator['result']['unit'],
  format: Format,
): string {
  if (place === 0) return words.base;
  return value === null || base === null ? words.incomparable : format.change(value - base, unit);
}
