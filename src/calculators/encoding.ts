import type { Field } from '#models/fields.ts';
import { calculatorAnswer as words } from '#words';

const BETWEEN_PARTS = '~';
const BETWEEN_LINES = '!';
const NONE = '-';
/** Longer values are nobody's input. */
const LONGEST = 1500;

/** A value of an input in characters that an address keeps, with a point for the decimal sign in every language. */
export function encodeValue(field: Field, value: unknown): string {
  switch (field.kind) {
    case 'nullable':
      return value === null ? NONE : encodeValue(field.field, value);
    case 'group':
      return partsOf(field)
        .map(([key, part]) => encodeValue(part, (value as Record<string, unknown>)[key]))
        .join(BETWEEN_PARTS);
    case 'list':
      return (value as unknown[])
        .map((item) => encodeValue(field.item, item))
        .join(field.item.kind === 'group' ? BETWEEN_LINES : BETWEEN_PARTS);
    case 'number':
      return String(Object.is(value, -0) ? 0 : value);
    default:
      return String(value);
  }
}

/**
 * Reads such a value; what cannot be read comes back as something the model's fields refuse.
 *
 * @param before the default, whose names the lines of a list take: an address holds no text of the reader's
 */
export function decodeValue(field: Field, text: string, before: unknown): unknown {
  if (text.length > LONGEST) return text;
  switch (field.kind) {
    case 'nullable':
      return text === NONE ? null : decodeValue(field.field, text, before);
    case 'group':
      return groupOf(field, text, before);
    case 'list': {
      const lines = field.item.kind === 'group';
      const items = text === '' ? [] : text.split(lines ? BETWEEN_LINES : BETWEEN_PARTS);
      const names = Array.isArray(before) ? before : [];
      return items.map((item, i) =>
        decodeValue(field.item, item, names[i] ?? { label: words.line(i + 1) }),
      );
    }
    case 'number':
      return /^-?\d+(\.\d+)?(e[+-]?\d{1,3})?$/.test(text) ? Number(text) : text;
    default:
      return text;
  }
}

type Group = Extract<Field, { kind: 'group' }>;

/** Texts are left out. */
const partsOf = ({ fields }: Group) =>
  Object.entries(fields).filter(([, part]) => part.kind !== 'text');

function groupOf(field: Group, text: string, before: unknown): unknown {
  const parts = partsOf(field);
  const values = text.split(BETWEEN_PARTS);
  if (values.length !== parts.length) return text;
  const names = Object.entries(field.fields)
    .filter(([, part]) => part.kind === 'text')
    .map(([key]) => [key, (before as Record<string, unknown> | null)?.[key] ?? '']);
  const numbers = parts.map(([key, part], i) => [key, decodeValue(part, values[i] ?? '', null)]);
  return Object.fromEntries([...names, ...numbers]);
}
