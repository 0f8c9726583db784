import type { Field } from '#models/fields.ts';
import type { Unit } from '#models/outcome.ts';
import type { Format } from './format.ts';

/** What stands in the fields of a form, by path. */
export type Written = Readonly<Record<string, string>>;

/** An input as it is written into fields: shares in per cent or points, lists with semicolons, nothing for null. */
export function written(field: Field, value: unknown, path: string, format: Format): Written {
  switch (field.kind) {
    case 'nullable':
      return value === null ? {} : written(field.field, value, path, format);
    case 'group':
      return merged(
        Object.entries(field.fields).map(([key, part]) =>
          written(part, (value as Record<string, unknown>)[key], `${path}.${key}`, format),
        ),
      );
    case 'list': {
      const items = value as unknown[];
      if (field.item.kind === 'group')
        return merged(items.map((item, i) => written(field.item, item, `${path}[${i}]`, format)));
      const each = items.map((item) => written(field.item, item, path, format)[path] ?? '');
      return { [path]: each.join('; ') };
    }
    case 'number':
      return { [path]: numberText(value as number, field.unit, format) };
    default:
      return { [path]: String(value) };
  }
}

/**
 * Reads an input from fields. What cannot be read stays as it was typed, so that the model refuses it and names it.
 */
export function readWritten(field: Field, path: string, fields: Written, format: Format): unknown {
  switch (field.kind) {
    case 'nullable': {
      const isEmpty = Object.entries(fields).every(
        ([key, text]) => !belongs(key, path) || text.trim() === '',
      );
      return isEmpty ? null : readWritten(field.field, path, fields, format);
    }
    case 'group':
      return Object.fromEntries(
        Object.entries(field.fields).map(([key, part]) => [
          key,
          readWritten(part, `${path}.${key}`, fields, format),
        ]),
      );
    case 'list':
      if (field.item.kind === 'group')
        return Array.from({ length: linesOf(path, fields) }, (_, i) =>
          readWritten(field.item, `${path}[${i}]`, fields, format),
        );
      return (fields[path] ?? '')
        .split(';')
        .filter((text, _, all) => all.length > 1 || text.trim() !== '')
        .map((text) => readWritten(field.item, path, { [path]: text }, format));
    case 'number':
      return readNumber(fields[path] ?? '', isInHundredths(field.unit), format);
    default:
      return fields[path] ?? '';
  }
}

function linesOf(path: string, fields: Written): number {
  const numbers = Object.keys(fields)
    .filter((key) => key.startsWith(`${path}[`))
    .map((key) => Number.parseInt(key.slice(path.length + 1), 10));
  return numbers.length === 0 ? 0 : Math.max(...numbers) + 1;
}

const belongs = (key: string, path: string) => key === path || key.startsWith(`${path}.`);

/** Shares and their differences are kept as fractions, and written as people say them. */
export const isInHundredths = (unit: Unit) => unit === 'fraction' || unit === 'points';

/** A number as it stands in a field, without its unit. */
export function numberText(value: number, unit: Unit, format: Format): string {
  return format.plain(isInHundredths(unit) ? Number((value * 100).toPrecision(12)) : value);
}

/** The signs of the reader's language are understood, and a plain point where it cannot be misread. */
function readNumber(text: string, hundredths: boolean, { signs }: Format): number | string {
  const grouped = text.replace(/[\s\u00a0\u202f'’_%]/g, '').replace('−', '-');
  const [whole = '', ...rest] = grouped.split(signs.decimal);
  if (whole.includes(signs.group) && !isGrouped(whole.split(signs.group))) return text;
  const plain = [whole.replaceAll(signs.group, ''), ...rest].join('.');
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i.test(plain)) return text;
  const value = hundredths && !/e/i.test(plain) ? Number(`${plain}e-2`) : Number(plain);
  return Number.isFinite(value) ? value : text;
}

/** Thousands, or as in India hundreds above the first thousand: a sign elsewhere was meant for the decimals. */
const isGrouped = ([first = '', ...groups]: readonly string[]) =>
  /^[+-]?\d{1,3}$/.test(first) &&
  groups.every((group, i) => (i === groups.length - 1 ? /^\d{3}$/ : /^\d{2,3}$/).test(group));

const merged = (all: readonly Written[]): Written => Object.assign({}, ...all) as Written;
