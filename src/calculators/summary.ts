import { wordsOf } from '#languages/sentence.ts';
import { calculatorSummary as words } from '#words';
import type { Calculator, Inputs, Outputs } from './definition.ts';
import type { Figure } from './figure.ts';
import type { Format } from './format.ts';
import { type Basis, basisWords } from './view/form.ts';
import { shownInput } from './view/shown-input.ts';
import type { Labels } from './words.ts';

/** An answer and all that a summary says of it. */
export interface Answered {
  calculator: Calculator;
  schema: ReturnType<Calculator['model']>['schema'];
  input: Inputs;
  output: Outputs;
  labels: Labels;
  /** How each input is known. */
  basisOf(name: string): Basis;
  /** What the result does when one input alone changes, the widest first; null when nothing moves it. */
  tornado: Figure | null;
  format: Format;
}

/**
 * A result in words for an executive summary: the answer, what it rests on and how that is known, how far it may be off,
 * what would have to be true, and the caveat. Paragraphs.
 */
export function summaryOf(answered: Answered): string[] {
  const { calculator, input, output, format } = answered;
  const [condition] = calculator.breakEvens(output, input, format);
  const range = rangeWords(answered);
  return [
    [wordsOf(calculator.headline(output, input, format)), range, condition]
      .filter((text) => text !== undefined)
      .join(' '),
    `${restsOn(answered)} ${firstOf(calculator.caveat)}`,
  ];
}

/** A caveat of a few words says too little: then its next sentence comes too. */
const SHORT = 60;

function firstOf(caveat: string): string {
  const [first = '', second = ''] = caveat.split(/(?<=\.) (?=\p{Lu})/u);
  return first.length < SHORT ? `${first} ${second}` : first;
}

/** The inputs that matter most by name, the others counted by how they are known. */
function restsOn({ calculator, schema, input, labels, basisOf, format }: Answered): string {
  const named = calculator.open.map((name) => {
    const basis = basisOf(name);
    const value = words.pair(labels[name] ?? name, shownInput({ schema }, name, input, format));
    return basis === 'choice' || input[name] === null ? value : `${value} (${basisWords[basis]})`;
  });
  const others = Object.keys(schema).filter((name) => !calculator.open.includes(name));
  const counts = (['mine', 'benchmark', 'guess'] as const).flatMap((basis) => {
    const count = others.filter((name) => basisOf(name) === basis).length;
    return count === 0 ? [] : [words.counts[basis](count)];
  });
  const rest = counts.length > 0 ? words.behind(counts) : '';
  return `${words.rests(named)}${rest}`;
}

function rangeWords({ calculator, tornado, format }: Answered): string | undefined {
  const first = tornado?.rows[0];
  const [, low, high] = first?.values ?? [];
  if (!first || typeof low !== 'number' || typeof high !== 'number') return undefined;
  const { label, unit } = calculator.result;
  const [least, most] = [Math.min(low, high), Math.max(low, high)].map((value) =>
    format.shown(value, unit),
  );
  return words.range(label, least ?? '', most ?? '', first.label);
}
