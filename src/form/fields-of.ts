import { z } from 'zod';
import { isKept } from '#schemas/switches.ts';
import type { Field, FieldKind } from './field.ts';
import { spoken } from './spoken.ts';

type Facts = Partial<Field> & { kind: FieldKind };

/**
 * What an author fills in for a schema, in its order.
 *
 * @throws Error naming the field when it is of a type for which the form has no field
 */
export function fieldsOf(schema: z.ZodType, path = ''): Field[] {
  if (!(schema instanceof z.ZodObject)) throw new Error(`${path || 'The schema'} is no object.`);
  return Object.entries(schema.shape)
    .map(([name, part]) => fieldOf(name, part as z.ZodType, path ? `${path}.${name}` : name))
    .filter(hasChoice);
}

/** A pointer into a collection that is switched off leaves nothing to choose from. */
const hasChoice = ({ to, item }: Field): boolean => (item ? hasChoice(item) : to?.length !== 0);

function fieldOf(name: string, schema: z.ZodType, path: string): Field {
  let inner = schema;
  let required = true;
  let initial: unknown;
  let hint = hintOf(schema);
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) {
    required = false;
    if (inner instanceof z.ZodDefault) initial = inner.def.defaultValue;
    inner = inner.unwrap() as z.ZodType;
    hint ??= hintOf(inner);
  }
  const factsOf = byType[inner.def.type];
  if (!factsOf) throw new Error(`The form has no field for ${path}, which is ${inner.def.type}.`);
  return { name, required, hint: hint ?? '', initial, ...factsOf(inner, path) };
}

const byType: Partial<
  Record<z.ZodType['def']['type'], (schema: z.ZodType, path: string) => Facts>
> = {
  string: text,
  pipe: (schema, path) => {
    const { 'x-id-of': collection, 'x-path-into': collections } = schema.meta() ?? {};
    if (typeof collection === 'string') return { kind: 'id', to: [collection].filter(isKept) };
    if (Array.isArray(collections)) return { kind: 'path', to: collections.filter(isKept) };
    throw new Error(`The form cannot tell what ${path} is turned into.`);
  },
  enum: (schema) => {
    const labels = (schema.meta()?.['x-labels'] ?? {}) as Record<string, string>;
    return {
      kind: 'choice',
      choices: (schema as z.ZodEnum).options.map((value) => ({
        value: String(value),
        label: labels[value] ?? spoken(String(value)),
      })),
    };
  },
  number: (schema) => {
    const { type, minimum, maximum } = jsonOf(schema);
    return {
      kind: type === 'integer' ? 'whole' : 'number',
      least: bounded(minimum),
      most: bounded(maximum),
    };
  },
  boolean: () => ({ kind: 'truth' }),
  literal: (schema, path) => {
    if ((schema as z.ZodLiteral).value === true) return { kind: 'mark' };
    throw new Error(`The form cannot offer ${path}, which has only one value.`);
  },
  date: () => ({ kind: 'day' }),
  union: (schema) => {
    const isText = (schema as z.ZodUnion).options.every(
      (option) => typeof option === 'object' && jsonOf(option as z.ZodType).type === 'string',
    );
    return { kind: isText ? 'text' : 'yaml' };
  },
  array: (schema, path) => {
    const { minItems, maxItems } = jsonOf(schema);
    return {
      kind: 'list',
      least: minItems,
      most: maxItems,
      item: fieldOf('', (schema as z.ZodArray).element as z.ZodType, `${path}.*`),
    };
  },
  object: (schema, path) => ({ kind: 'group', fields: fieldsOf(schema, path) }),
};

function text(schema: z.ZodType): Facts {
  const { minLength, maxLength, pattern } = jsonOf(schema);
  return {
    kind: 'text',
    least: minLength,
    most: maxLength,
    pattern: pattern === undefined ? undefined : [pattern, complaint(schema)],
  };
}

/** The schema's own words about a text that does not look right. */
const complaint = (schema: z.ZodType) =>
  schema.safeParse('\u0000').error?.issues.find(({ code }) => code === 'invalid_format')?.message ??
  'does not look right';

const hintOf = (schema: z.ZodType) =>
  (schema.meta()?.['x-hint'] as string | undefined) ?? schema.description;

const jsonOf = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as z.core.JSONSchema.Schema;

/** Zod gives every whole number the bounds of exact arithmetic, which tell an author nothing. */
const bounded = (limit: number | undefined) =>
  limit === undefined || Math.abs(limit) >= Number.MAX_SAFE_INTEGER ? undefined : limit;
