import type { Field } from '#models/fields.ts';
import { calculatorAnswer as words } from '#words';

const BETWEEN_PARTS = '~';
const BETWEEN_LINES = '!';
const NONE = '-';
/** At the end of a line that has another name than its default: its sums must not stand under that name. */
const RENAMED = '~';
/** Longer values are nobody's input. */
const LONGEST = 1500;

/**
 * A value of an input in characters that an address keeps, with a point for the decimal sign in every language.
 *
 * @param before the default, with whose names those of the lines of a list are compared
 */
export function encodeValue(field: Field, value: unknown, before: unknown): string {
  switch (field.kind) {
    case 'nullable':
      return value === null ? NONE : encodeValue(field.field, value, before);
    case 'group': {
      const parts = partsOf(field).map(([key, part]) =>
        encodeValue(part, (value as Named)[key], null),
      );
      return parts.join(BETWEEN_PARTS) + (hasOtherName(value, before) ? RENAMED : '');
    }
    case 'list':
      return (value as unknown[])
        .map((item, i) => encodeValue(field.item, item, linesOf(before)[i]))
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
      if (field.item.kind !== 'group')
        return itemsOf(text, BETWEEN_PARTS).map((item) => decodeValue(field.item, item, null));
      return itemsOf(text, BETWEEN_LINES).map((item, i) => {
        const isRenamed = item.endsWith(RENAMED);
        const numbers = isRenamed ? item.slice(0, -RENAMED.length) : item;
        const named = isRenamed ? undefined : linesOf(before)[i];
        return decodeValue(field.item, numbers, named ?? { label: words.line(i + 1) });
      });
    }
    case 'number':
      return /^-?\d+(\.\d+)?(e[+-]?\d{1,3})?$/.test(text) ? Number(text) : text;
    default:
      return text;
  }
}

type Group = Extract<Field, { kind: 'group' }>;
type Named = Readonly<Record<string, unknown>>;

const itemsOf = (text: string, sign: string) => (text === '' ? [] : text.split(sign));
const linesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const hasOtherName = (line: unknown, before: unknown) =>
  (before as Named | null)?.label !== undefined &&
  (line as Named).label !== (before as Named).label;

/** Texts are left out. */
const partsOf = ({ fields }: Group) =>
  Object.entries(fields).filter(([, part]) => part.kind !== 'text');

function groupOf(field: Group, text: string, before: unknown): unknown {
  const parts = partsOf(field);
  const values = text.split(BETWEEN_PARTS);
  if (values.length !== parts.length) return text;
  const names = Object.entries(field.fields)
    .filter(([, part]) => part.kind === 'text')
    .map(([key]) => [key, (before as Named | null)?.[key] ?? '']);
  const numbers = parts.map(([key, part], i) => [key, decodeValue(part, values[i] ?? '', null)]);
  return Object.fromEntries([...names, ...numbers]);
}
