import type { Field, NumberField } from '#models/fields.ts';
import { isInHundredths } from './written.ts';

/** One field of the form. An input with several numbers has several. */
export interface Control {
  /** Where its value stands in the input, as `shares.promoter` or `benefits[0].annual`. */
  path: string;
  /** The input it belongs to. */
  input: string;
  /** Which part of the input, when there are several. */
  part: string | null;
  kind: 'number' | 'list' | 'choice' | 'text';
  /** Shown in hundredths, kept as a fraction. */
  hundredths: boolean;
  /** May be left empty. */
  optional: boolean;
  /** Of the number, or of each number of a list. */
  limits: NumberField | null;
  options: readonly string[];
}

/** The fields of the form for one input. A list of groups has a field for each part of each line. */
export function controlsOf(input: string, field: Field, value: unknown): Control[] {
  return leaves(field, input, value).map(({ path, part, leaf, optional }) => ({
    path,
    input,
    part,
    kind: leaf.kind === 'group' || leaf.kind === 'nullable' ? 'text' : leaf.kind,
    hundredths: isInHundredths(numberOf(leaf)?.unit ?? 'count'),
    optional,
    limits: numberOf(leaf),
    options: leaf.kind === 'choice' ? leaf.options : [],
  }));
}

interface Leaf {
  path: string;
  part: string | null;
  leaf: Field;
  optional: boolean;
}

function leaves(field: Field, path: string, value: unknown, optional = false): Leaf[] {
  switch (field.kind) {
    case 'nullable':
      return leaves(field.field, path, value, true);
    case 'group':
      return Object.entries(field.fields).flatMap(([key, part]) =>
        leaves(part, `${path}.${key}`, null, optional).map((leaf) => ({ ...leaf, part: key })),
      );
    case 'list':
      if (field.item.kind !== 'group') return [{ path, part: null, leaf: field, optional }];
      return (Array.isArray(value) ? value : []).flatMap((_, i) =>
        leaves(field.item, `${path}[${i}]`, null, optional),
      );
    default:
      return [{ path, part: null, leaf: field, optional }];
  }
}

function numberOf(field: Field): NumberField | null {
  if (field.kind === 'list') return numberOf(field.item);
  return field.kind === 'number' ? field : null;
}
