import type { Unit } from './outcome.ts';

/** Bounds of a number; `above` and `below` are not themselves allowed. `step` is for a slider. */
export interface Limits {
  min?: number;
  max?: number;
  above?: number;
  below?: number;
  step?: number;
}

export interface NumberField extends Limits {
  kind: 'number';
  unit: Unit;
  whole: boolean;
  otherwise?: Otherwise;
}

/** The unit of a number where another input says so: the margin of a mean is in units of its score. */
export interface Otherwise {
  input: string;
  is: string;
  unit: Unit;
}

/** What one input may be. */
export type Field =
  | NumberField
  | { kind: 'choice'; options: readonly string[] }
  | { kind: 'text'; longest: number }
  | { kind: 'list'; item: Field; least: number; most: number }
  | { kind: 'group'; fields: Readonly<Record<string, Field>> }
  | { kind: 'nullable'; field: Field };

/** What each input of a model or a function may be. */
export type Fields<I> = { readonly [K in keyof I]-?: Field };

/** A finite number in a unit. */
export function number(unit: Unit, limits: Limits = {}, otherwise?: Otherwise): Field {
  return { kind: 'number', unit, whole: false, ...limits, ...(otherwise && { otherwise }) };
}

/** A whole number that counts something. */
export function whole(limits: Limits = {}, unit: Unit = 'count'): Field {
  return { kind: 'number', unit, whole: true, ...limits };
}

/** A part of a whole, 0 to 1 unless told otherwise. */
export function fraction(limits: Limits = {}): Field {
  return number('fraction', { min: 0, max: 1, ...limits });
}

/** A difference of shares, 0 to 1 unless told otherwise. */
export function points(limits: Limits = {}): Field {
  return number('points', { min: 0, max: 1, ...limits });
}

/** One of a few words. */
export function choice(...options: string[]): Field {
  return { kind: 'choice', options };
}

/** A few words of the reader's own. */
export function text(longest = 200): Field {
  return { kind: 'text', longest };
}

/** Several of one kind. */
export function listOf(item: Field, least: number, most: number): Field {
  return { kind: 'list', item, least, most };
}

/** Several named inputs that belong together. */
export function group<I>(fields: Fields<I>): Field {
  return { kind: 'group', fields: fields as Readonly<Record<string, Field>> };
}

/** As the field, or null where null has a meaning of its own. */
export function orNull(field: Field): Field {
  return { kind: 'nullable', field };
}

/** A field as it stands beside the other inputs: some decide about the unit of another. */
export function fieldAmong(field: Field, inputs: Readonly<Record<string, unknown>>): Field {
  if (field.kind !== 'number' || !field.otherwise) return field;
  const { input, is, unit } = field.otherwise;
  return inputs[input] === is ? { ...field, unit } : field;
}
