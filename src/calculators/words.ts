import type { FieldError } from '#models/outcome.ts';
import type { Control } from './controls.ts';
import type { Format } from './format.ts';

/** What readers call the parts of an input and the options of a choice. */
const words: Readonly<Record<string, string>> = {
  promoter: 'promoters',
  promoters: 'promoters',
  passive: 'passives',
  passives: 'passives',
  detractor: 'detractors',
  detractors: 'detractors',
  quick: 'solved quickly',
  resolved: 'solved',
  unresolved: 'not solved',
  silent: 'never complained',
  label: 'name',
  annual: 'money a year',
  causalShare: 'share caused',
  low: 'lowest, times the plan',
  high: 'highest, times the plan',
  managers: 'companies',
  customers: 'customers',
  after: 'after one period',
  now: 'at once',
  adjusted: 'factors, or adjusted for other causes',
  monteCarlo: 'simulation',
  none: 'none',
  components: 'its components',
  percent: 'one share of pay',
  proportion: 'a share',
  mean: 'a mean score',
  nps: 'a Net Promoter score',
  raw: 'raw figures',
  matched: 'matched pairs',
  randomised: 'a trial decided by chance',
};

/** Options that mean something else in one input. */
const wordsOfInput: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  riskTreatment: { adjusted: 'factors' },
  design: { adjusted: 'adjusted for other causes' },
};

export const wordFor = (name: string, input = ''): string =>
  wordsOfInput[input]?.[name] ?? words[name] ?? spelledOut(name);

/** `costPerLeaver` as `cost per leaver`. */
const spelledOut = (name: string): string =>
  name.replace(/(?<=[a-z\d])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

export type Labels = Readonly<Record<string, string>>;

/** A formula or a warning of a model with the labels of inputs for their names. */
export function inPlainWords(text: string, labels: Labels): string {
  return text.replace(/\p{L}[\p{L}\d]*/gu, (name) => {
    const label = Object.hasOwn(labels, name) ? labels[name] : undefined;
    return label ? lowerFirst(label) : spelledOut(name);
  });
}

/** A warning of a model: ordinary words that are also names of inputs stay as they are. */
export const warningInWords = (text: string, labels: Labels): string =>
  upperFirst(
    text.replace(/\b[a-z]+(?:[A-Z][a-z]*)+\b/g, (name) =>
      Object.hasOwn(labels, name) ? `“${labels[name]}”` : spelledOut(name),
    ),
  );

/** What is wrong with a field, in words that say what would be right. */
export function messageOf(
  error: FieldError,
  control: Control | undefined,
  labels: Labels,
  format: Format,
): string {
  const limits = control?.limits;
  if (control && limits && (error.code === 'outOfRange' || error.code === 'wrongType')) {
    if (error.text.includes('items')) return 'Too few or too many numbers.';
    const kind = limits.whole ? 'a whole number' : 'a number';
    const list = control.kind === 'list' ? ' each, separated by semicolons' : '';
    return `Write ${kind}${between(control, format)}${list}.`;
  }
  return warningInWords(
    error.text.replace(/^[\w.[\]]+/, (path) => labelAt(path, labels)),
    labels,
  );
}

function between({ limits, percent }: Control, format: Format): string {
  if (!limits) return '';
  const shown = (value: number) =>
    format.plain(percent ? value * 100 : value) + (percent ? format.percentSign : '');
  const [least, most] = [limits.min ?? limits.above, limits.max ?? limits.below];
  if (least !== undefined && most !== undefined) return ` from ${shown(least)} to ${shown(most)}`;
  if (least !== undefined) return ` of at least ${shown(least)}`;
  return most === undefined ? '' : ` of at most ${shown(most)}`;
}

function labelAt(path: string, labels: Labels): string {
  const name = /^\w+/.exec(path)?.[0] ?? path;
  return `“${labels[name] ?? spelledOut(name)}”`;
}

const lowerFirst = (text: string) =>
  /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
export const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
