import type { Calculator, Inputs, Outputs } from '#calculators/definition.ts';
import { figureTree } from '#calculators/draw/figure.ts';
import type { Figure } from '#calculators/figure.ts';
import type { Format } from '#calculators/format.ts';
import { el, type Tree } from '#calculators/tree.ts';
import { inPlainWords, type Labels, toldOf, warningInWords } from '#calculators/words.ts';
import { type Saying, said } from '#languages/saying.ts';
import type { Answer, Warning } from '#models/outcome.ts';
import { substituted } from '#models/working.ts';
import { calculatorAnswer as words } from '#words';

/** The places of the page that an answer fills. */
export const partNames = [
  'headline',
  'warnings',
  'facts',
  'figures',
  'working',
  'break-evens',
] as const;

export type Part = (typeof partNames)[number];

/** Everything the page says of one answer, place by place. The same at build and in the browser. */
export function partsOf(
  calculator: Calculator,
  input: Inputs,
  answer: Answer<Outputs>,
  labels: Labels,
  format: Format,
): Record<Part, Tree[]> {
  const { value } = answer;
  return {
    headline: calculator
      .headline(value, input, format)
      .map((part) => (typeof part === 'string' ? part : el('strong', {}, part.number))),
    warnings: warnings(calculator, answer, labels, format),
    facts: facts(calculator, answer, labels, format),
    figures: figures(calculator.figures(value, input, format), calculator.id, format),
    working: working(calculator, answer, labels, format),
    'break-evens': calculator
      .breakEvens(value, input, format)
      .map((sentence) => el('li', {}, sentence)),
  };
}

export const figures = (all: readonly Figure[], id: string, format: Format): Tree[] =>
  all.map((figure, i) => figureTree(figure, `${id}-figure-${i}`, format));

function warnings(
  calculator: Calculator,
  { warnings: all }: Answer<Outputs>,
  labels: Labels,
  format: Format,
): Tree[] {
  const severe = all.filter(({ severity }) => severity !== 'info');
  const inWords = (warning: Warning) =>
    warningInWords(warning, calculator.words.warnings, labels, format);
  const texts = [...new Set(severe.map(inWords))];
  return texts.map((text) => el('li', {}, `${text}.`));
}

/** A number that does not exist is told in the words of the model's warning. */
function facts(
  { facts: all, words: own }: Calculator,
  { value, warnings: reasons }: Answer<Outputs>,
  labels: Labels,
  format: Format,
): Tree[] {
  return all.map(({ label, unit, field, of }) => {
    const number = of(value);
    const reason = reasons.find((warning) => warning.field === field);
    const why = () =>
      reason ? warningInWords(reason, own.warnings, labels, format) : words.unavailable;
    const shown = number === null ? why() : format.shown(number, unit);
    return el(
      'div',
      {},
      el('dt', {}, label),
      el('dd', { class: number === null && 'words' }, shown),
    );
  });
}

function working(
  { words: own }: Calculator,
  { steps }: Answer<Outputs>,
  labels: Labels,
  format: Format,
): Tree[] {
  const sayings: Readonly<Record<string, Saying>> = own.steps;
  return steps.map((step) => {
    const { code, values, formula, value, unit } = step;
    const numbers = substituted(step, format.plain);
    return el(
      'li',
      {},
      el('strong', {}, said(sayings[code] ?? code, toldOf(values, format))),
      el('span', { class: 'formula' }, inPlainWords(formula, labels, own.names)),
      el('span', { class: 'numbers' }, `${inPlainWords(numbers, labels, own.names)} = `),
      el('b', {}, format.shown(value, unit)),
    );
  });
}
