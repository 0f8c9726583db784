import type { Field, Fields, NumberField } from './fields.ts';
import type { FieldError } from './outcome.ts';

/**
 * Everything that is wrong with an input, field by field: keys that are missing or unknown, values of
 * the wrong type, NaN, infinities, numbers out of range. Nothing is corrected.
 */
export function checkFields<I>(fields: Fields<I>, input: unknown, path = ''): FieldError[] {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return [
      { field: path, code: 'wrongType', text: `${named(path)} must be a set of named values` },
    ];
  }
  const known = fields as Readonly<Record<string, Field>>;
  const given = input as Record<string, unknown>;
  const unknown = Object.keys(given).filter((key) => !Object.hasOwn(known, key));
  return [
    ...unknown.map((key): FieldError => {
      const text = `${join(path, key)} is not an input here; inputs: ${Object.keys(known).join(', ')}`;
      return { field: join(path, key), code: 'unknown', text };
    }),
    ...Object.entries(known).flatMap(([key, field]) =>
      checkField(field, Object.hasOwn(given, key) ? given[key] : undefined, join(path, key)),
    ),
  ];
}

function checkField(field: Field, value: unknown, path: string): FieldError[] {
  if (value === undefined) return [{ field: path, code: 'missing', text: `${path} is missing` }];
  switch (field.kind) {
    case 'number':
      return checkNumber(field, value, path);
    case 'nullable':
      return value === null ? [] : checkField(field.field, value, path);
    case 'choice':
      return typeof value === 'string' && field.options.includes(value)
        ? []
        : [wrongType(path, `one of ${field.options.join(', ')}`, value)];
    case 'text':
      return typeof value === 'string' && value.length <= field.longest
        ? []
        : [
            {
              ...wrongType(path, `text of at most ${field.longest} characters`, value),
              reason: 'tooLong',
              values: { most: field.longest },
            },
          ];
    case 'list':
      return checkList(field, value, path);
    case 'group':
      return checkFields(field.fields, value, path);
  }
}

function checkNumber(field: NumberField, value: unknown, path: string): FieldError[] {
  const wanted = field.whole ? 'a whole number' : 'a number';
  if (typeof value !== 'number' || !Number.isFinite(value)) return [wrongType(path, wanted, value)];
  if (field.whole && !Number.isSafeInteger(value)) return [wrongType(path, wanted, value)];
  const { min, max, above, below } = field;
  const broken = [
    min !== undefined && value < min && `at least ${min}`,
    max !== undefined && value > max && `at most ${max}`,
    above !== undefined && value <= above && `greater than ${above}`,
    below !== undefined && value >= below && `less than ${below}`,
  ].filter((bound) => bound !== false);
  return broken.map((bound) => ({
    field: path,
    code: 'outOfRange',
    text: `${path} must be ${bound}, but is ${value}`,
  }));
}

function checkList(
  { item, least, most }: Extract<Field, { kind: 'list' }>,
  value: unknown,
  path: string,
): FieldError[] {
  if (!Array.isArray(value)) return [wrongType(path, 'a list', value)];
  if (value.length < least || value.length > most) {
    const text = `${path} must have ${least} to ${most} items, but has ${value.length}`;
    return [{ field: path, code: 'outOfRange', text, reason: 'items' }];
  }
  return Array.from(value as unknown[]).flatMap((each, i) =>
    checkField(item, each, `${path}[${i}]`),
  );
}

function wrongType(path: string, wanted: string, value: unknown): FieldError {
  return {
    field: path,
    code: 'wrongType',
    text: `${path} must be ${wanted}, but is ${shown(value)}`,
  };
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value.slice(0, 40)}'`;
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return `${value}`;
  return Array.isArray(value) ? 'a list' : `of type ${typeof value}`;
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function named(path: string): string {
  return path === '' ? 'the input' : path;
}
