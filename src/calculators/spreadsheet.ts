import { wordsOf } from '#languages/sentence.ts';
import { type Field, fieldAmong } from '#models/fields.ts';
import type { Unit } from '#models/outcome.ts';
import { calculatorUnits, calculatorTaking as words } from '#words';
import type { Cell } from './csv.ts';
import type { Inputs } from './definition.ts';
import type { Figure } from './figure.ts';
import type { Answered } from './summary.ts';
import { type About, basisWords } from './view/form.ts';
import { wordFor } from './words.ts';
import { isInHundredths } from './written.ts';

type Rows = Cell[][];

/** An answer, with what a spreadsheet says beside its numbers. */
export interface Tabled extends Omit<Answered, 'tornado'> {
  abouts: Readonly<Record<string, About>>;
  currency: string;
  /** Where it can be opened again. */
  address: string;
}

/** Inputs, answer and the rows of every figure: numbers to reckon with, and their units in cells of their own. */
export function spreadsheetOf(answered: Tabled): Rows {
  const { calculator, schema, input, output, format, currency, address } = answered;
  return [
    [calculator.title],
    [address],
    [],
    [words.input, words.value, words.unit, words.basis],
    ...Object.keys(schema).flatMap((name) => inputRows(answered, name)),
    [],
    [wordsOf(calculator.headline(output, input, format))],
    ...[calculator.result, ...calculator.facts].map(({ label, unit, of }) => [
      label,
      rounded(of(output), unit),
      unitName(unit, currency),
    ]),
    ...calculator.figures(output, input, format).flatMap((figure) => figureRows(figure, currency)),
  ];
}

function inputRows(
  { schema, input, labels, abouts, basisOf, currency }: Tabled,
  name: string,
): Rows {
  const [field, unit = ''] = [schema[name], abouts[name]?.unit];
  const own = field && fieldAmong(field, input);
  const leaves = own ? leavesOf(own, input[name], name) : [];
  // The numbers of a line have units of their own, all others that of the input.
  const lines = own?.kind === 'list' && own.item.kind === 'group';
  const told = unit === 'choice' ? '' : unit;
  return (leaves.length > 0 ? leaves : [{ parts: [], value: null, unit: null }]).map((leaf) => [
    [labels[name] ?? name, ...leaf.parts].join(', '),
    leaf.value,
    lines
      ? unitName(leaf.unit ?? 'count', currency)
      : `${leaf.unit === 'fraction' ? '% ' : ''}${told}`.trim(),
    basisWords[basisOf(name)],
  ]);
}

interface Leaf {
  parts: readonly string[];
  value: Cell;
  unit: Unit | null;
}

/** Every single number or choice of an input, with the names that lead to it. */
function leavesOf(field: Field, value: unknown, name: string): Leaf[] {
  const within = (part: string, leaves: Leaf[]) =>
    leaves.map((leaf) => ({ ...leaf, parts: [part, ...leaf.parts] }));
  switch (field.kind) {
    case 'nullable':
      return value === null ? [] : leavesOf(field.field, value, name);
    case 'group':
      return Object.entries(field.fields).flatMap(([key, part]) =>
        within(wordFor(key, name), leavesOf(part, (value as Inputs)[key], name)),
      );
    case 'list':
      return (value as unknown[]).flatMap((item, i) =>
        within(nameOf(item, i), leavesOf(field.item, item, name)),
      );
    case 'choice':
      return [{ parts: [], value: wordFor(String(value), name), unit: null }];
    case 'text':
      return [];
    case 'number':
      return [{ parts: [], value: scaled(value as number, field.unit), unit: field.unit }];
  }
}

const nameOf = (item: unknown, place: number): string =>
  typeof item === 'number' ? String(place + 1) : (item as { label: string }).label;

function figureRows({ title, rowsAre, columns, rows }: Figure, currency: string): Rows {
  const withUnit = (label: string, unit: Unit | undefined) => {
    const name = unit && unitName(unit, currency);
    return name ? `${label} (${name})` : label;
  };
  return [
    [],
    [title],
    [rowsAre, ...columns.map(({ label, unit }) => withUnit(label, unit))],
    ...rows.map(({ label, values, units }) => [
      withUnit(label, units?.[0]),
      ...values.map((value, i) => rounded(value, units?.[i] ?? columns[i]?.unit ?? 'count')),
    ]),
  ];
}

/** A number in the unit that is named: shares in per cent. */
const scaled = (value: number, unit: Unit) =>
  Number((isInHundredths(unit) ? value * 100 : value).toPrecision(15));

/** Results are no more exact than cents, or four places. */
const rounded = (value: number | null, unit: Unit): Cell =>
  value === null ? null : Number(scaled(value, unit).toFixed(unit === 'money' ? 2 : 4));

function unitName(unit: Unit, currency: string): string {
  const fixed: Partial<Record<Unit, string>> = {
    money: currency,
    fraction: '%',
    multiple: '×',
    count: '',
  };
  const all: Partial<Record<Unit, (text: string, value: number) => string>> = calculatorUnits;
  return fixed[unit] ?? all[unit]?.('', 2).trim() ?? '';
}
