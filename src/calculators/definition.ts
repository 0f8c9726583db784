import type { Saying } from '#languages/saying.ts';
import type { Sentence } from '#languages/sentence.ts';
import type { Model } from '#models/define.ts';
import type { Unit } from '#models/outcome.ts';
import type { Figure } from './figure.ts';
import type { Format } from './format.ts';
import type { Handed, HandedName } from './handed.ts';
import type { ResultLine } from './ledger.ts';

/** One number of the answer, for comparing one answer with another. */
export interface Result<O> {
  label: string;
  unit: Unit;
  /** The output it comes from: the model's warning about that one says why it may be missing. */
  field?: string;
  of(output: O): number | null;
}

/** What a line of the business case needs that no input says. */
export interface Given {
  /** The most that the evidence allows to claim as caused; null as long as nobody has tested it. */
  causalShare: number | null;
  /** Such intervals in a year; null as long as nobody has said. */
  intervals: number | null;
}

/**
 * Everything a calculator says and shows around its model, as the page and the browser need it. Numbers of its own it has
 * none.
 */
export interface Definition<I extends object, O extends object> {
  id: string;
  title: string;
  model(defaults: I): Model<I, O>;
  /** A short name of each input for the address. Never changes: old links hold it. */
  keys: Readonly<Record<keyof I & string, string>>;
  /** The three to five inputs that matter most. */
  open: readonly (keyof I & string)[];
  /** All others, in groups. */
  groups: readonly { label: string; inputs: readonly (keyof I & string)[] }[];
  /** Lists that have as many numbers as an input says. */
  follows?: Readonly<Record<string, readonly (keyof I & string)[]>>;
  headline(output: O, input: I, format: Format): Sentence;
  /** The number that scenarios, differences and the tornado compare. */
  result: Result<O>;
  /** Further numbers worth a line. */
  facts: readonly Result<O>[];
  figures(output: O, input: I, format: Format): readonly Figure[];
  /** What would have to be true, in words. */
  breakEvens(output: O, input: I, format: Format): readonly string[];
  /** What it adds to a business case, or why it adds nothing: with these numbers, or with any. */
  ledger: string | ((output: O, input: I, given: Given) => readonly ResultLine[] | string);
  /** What an answer for one interval needs to become one for a year: the question to the reader. */
  perYear?: string;
  /** What other calculators may take over from this one. */
  hands?(output: O, input: I): Partial<Handed>;
  /** What it takes over from others: the inputs that change. */
  takes?: { readonly [K in HandedName]?: (value: Handed[K], input: I) => Partial<I> };
  caveat: string;
  /** What the model gives codes and names for. */
  words: {
    warnings: Readonly<Record<string, Saying>>;
    steps: Readonly<Record<string, Saying>>;
    /** What stands in formulas and is no input. */
    names: Readonly<Record<string, string>>;
  };
}

export type Inputs = Record<string, unknown>;
export type Outputs = Record<string, unknown>;
/** A calculator as the page and the element see it, whichever it is. */
export type Calculator = Definition<Inputs, Outputs>;

/** Checks a calculator's definition against its model, and then treats it like all the others. */
export const defineCalculator = <I extends object, O extends object>(
  definition: Definition<I, O>,
): Calculator => definition as unknown as Calculator;
