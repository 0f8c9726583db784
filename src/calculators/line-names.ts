import type { Inputs } from './definition.ts';

/** The names of lines, by input: texts of the reader's own. */
export type LineNames = Readonly<Record<string, readonly string[]>>;

interface Line {
  label: string;
}

/** Longer than the model takes. */
const LONGEST = 200;

/** Names for the browser to keep: an address holds none. */
export const namesIn = (input: Inputs): LineNames =>
  Object.fromEntries(
    Object.entries(input).flatMap(([name, value]) =>
      isLines(value) ? [[name, value.map(({ label }) => label)]] : [],
    ),
  );

/**
 * The input with such names, where they are of as many lines.
 *
 * @param kept whatever the browser has kept
 */
export function withNames(input: Inputs, kept: unknown): Inputs {
  const named = Object.entries(input).map(([name, value]) => {
    const labels = (kept as Partial<LineNames> | null)?.[name];
    return isLines(value) && isNames(labels) && labels.length === value.length
      ? [name, value.map((line, i) => ({ ...line, label: labels[i] }))]
      : [name, value];
  });
  return Object.fromEntries(named);
}

const isLines = (value: unknown): value is Line[] =>
  Array.isArray(value) && value.length > 0 && typeof (value[0] as Line)?.label === 'string';

const isNames = (kept: unknown): kept is string[] =>
  Array.isArray(kept) && kept.every((text) => typeof text === 'string' && text.length <= LONGEST);
