import type { Calculator, Inputs, Outputs } from '#calculators/definition.ts';
import { figureTree } from '#calculators/draw/figure.ts';
import type { Figure } from '#calculators/figure.ts';
import type { Format } from '#calculators/format.ts';
import { el, type Tree } from '#calculators/tree.ts';
import { inPlainWords, type Labels, warningInWords } from '#calculators/words.ts';
import type { Answer } from '#models/outcome.ts';

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
    warnings: warnings(answer, labels),
    facts: facts(calculator, answer, labels, format),
    figures: figures(calculator.figures(value, input), calculator.id, format),
    working: working(answer, labels, format),
    'break-evens': calculator
      .breakEvens(value, input, format)
      .map((sentence) => el('li', {}, sentence)),
  };
}

export const figures = (all: readonly Figure[], id: string, format: Format): Tree[] =>
  all.map((figure, i) => figureTree(figure, `${id}-figure-${i}`, format));

function warnings({ warnings: all }: Answer<Outputs>, labels: Labels): Tree[] {
  const severe = all.filter(({ severity }) => severity !== 'info');
  const texts = [...new Set(severe.map(({ text }) => warningInWords(text, labels)))];
  return texts.map((text) => el('li', {}, `${text}.`));
}

/** A number that does not exist is told in the words of the model's warning. */
function facts(
  { facts: all }: Calculator,
  { value, warnings: reasons }: Answer<Outputs>,
  labels: Labels,
  format: Format,
): Tree[] {
  return all.map(({ label, unit, field, of }) => {
    const number = of(value);
    const reason = reasons.find((warning) => warning.field === field)?.text ?? 'not available';
    const shown = number === null ? warningInWords(reason, labels) : format.shown(number, unit);
    return el(
      'div',
      {},
      el('dt', {}, label),
      el('dd', { class: number === null && 'words' }, shown),
    );
  });
}

function working({ steps }: Answer<Outputs>, labels: Labels, format: Format): Tree[] {
  return steps.map(({ label, formula, substituted, value, unit }) =>
    el(
      'li',
      {},
      el('strong', {}, inPlainWords(label, {})),
      el('span', { class: 'formula' }, inPlainWords(formula, labels)),
      el('span', { class: 'numbers' }, `${inPlainWords(substituted, labels)} = `),
      el('b', {}, format.shown(value, unit)),
    ),
  );
}
