import { type Saying, said, type Told } from '#languages/saying.ts';
import type { Values, Warning } from '#models/outcome.ts';
import { calculatorFields as words } from '#words';
import type { Format } from './format.ts';

/** What readers call the parts of an input and the options of a choice. Some options mean something else in one input. */
export function wordFor(name: string, input = ''): string {
  const inOne: Readonly<Record<string, Readonly<Record<string, string>>>> = words.partsOf;
  const all: Readonly<Record<string, string>> = words.parts;
  return inOne[input]?.[name] ?? all[name] ?? spelledOut(name);
}

/** `costPerLeaver` as `cost per leaver`. */
const spelledOut = (name: string): string =>
  name.replace(/(?<=[a-z\d])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

export type Labels = Readonly<Record<string, string>>;

/**
 * A formula of a model with words for its names.
 *
 * @param names of what is no input
 */
export function inPlainWords(formula: string, labels: Labels, names: Labels): string {
  return formula.replace(/rounded up|\p{L}[\p{L}\d]*/gu, (name) => {
    if (name === 'rounded up') return words.roundedUp;
    const label = Object.hasOwn(labels, name) ? labels[name] : undefined;
    return label ? lowerFirst(label) : (names[name] ?? spelledOut(name));
  });
}

/** What is to be told of a message, as the reader's language writes it. */
export const toldOf = (values: Values, { plain }: Format): Told =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? plain(Number(value.toPrecision(12))) : value,
    ]),
  );

/** A warning of a model in words. Names of inputs in it are replaced by their labels. */
export function warningInWords(
  { code, values }: Pick<Warning, 'code' | 'values'>,
  sayings: Readonly<Record<string, Saying>>,
  labels: Labels,
  format: Format,
): string {
  return upperFirst(
    labelled(said(sayings[code] ?? spelledOut(code), toldOf(values, format)), labels),
  );
}

/** A text with labels for the names of inputs. Ordinary words that are also such names stay as they are. */
export const labelled = (text: string, labels: Labels): string =>
  text.replace(/\b[a-z]+(?:[A-Z][a-z]*)+\b/g, (name) => labelAt(name, labels));

/** The label of what a path leads to, quoted. */
export function labelAt(path: string, labels: Labels): string {
  const name = /^\w+/.exec(path)?.[0] ?? path;
  return words.quoted(labels[name] ?? spelledOut(name));
}

const lowerFirst = (text: string) =>
  /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
export const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
