import { z } from 'zod';
import { collections } from '#schemas/collections.ts';
import { type CollectionName, plainReference, type Ref } from '#schemas/reference.ts';
import type { Path } from './read-fields.ts';

/** The schema of each collection, in plain Node. */
export const schemas = Object.fromEntries(
  Object.entries(collections).map(([name, { schema }]) => [name, schema(plainReference)]),
) as unknown as Record<CollectionName, z.ZodObject>;

/** A value of an entry, with its path and the schema that describes it. */
export interface Field {
  path: Path;
  value: unknown;
  schema: z.ZodType;
}

/** Several rules ask for the same of each of thousands of entries. */
const known = new WeakMap<object, { schema: z.ZodType; fields: readonly Field[] }>();

/** Every value of some data that its schema knows, outermost first. Sound or not: nothing is judged. */
export function fieldsOf(schema: z.ZodType, data: unknown): readonly Field[] {
  if (!isRecord(data)) return [];
  const before = known.get(data);
  if (before?.schema === schema) return before.fields;
  const fields = [...fieldsBelow(schema, data, [])];
  known.set(data, { schema, fields });
  return fields;
}

function* fieldsBelow(schema: z.ZodType, value: unknown, path: Path): Iterable<Field> {
  if (value === undefined) return;
  const inner = unwrapped(schema);
  yield { path, value, schema: inner };
  if (inner instanceof z.ZodObject && isRecord(value)) {
    const { shape } = inner;
    for (const key of Object.keys(value))
      if (Object.hasOwn(shape, key))
        yield* fieldsBelow(shape[key] as z.ZodType, value[key], [...path, key]);
  }
  if (inner instanceof z.ZodArray && Array.isArray(value))
    for (const [index, item] of value.entries())
      yield* fieldsBelow(inner.element as z.ZodType, item, [...path, index]);
}

/** A pointer from an entry to another. */
export interface Pointer {
  path: Path;
  typed: string;
  to: Ref;
}

/**
 * Every pointer in an entry's data. What is a pointer, the schema says: parsing the value gives a
 * collection and an id. So a new field with `reference()` is checked without being listed here.
 */
export function pointersIn(collection: CollectionName, data: unknown): readonly Pointer[] {
  if (!isRecord(data)) return [];
  const before = pointers.get(data);
  if (before) return before;
  const found = fieldsOf(schemas[collection], data).flatMap(
    ({ path, value, schema }): Pointer[] => {
      if (!(schema instanceof z.ZodPipe) || typeof value !== 'string') return [];
      const { data: to } = schema.safeParse(value);
      return isRef(to) ? [{ path, typed: value, to }] : [];
    },
  );
  pointers.set(data, found);
  return found;
}

const pointers = new WeakMap<object, readonly Pointer[]>();

/** The schema at a path, or at the nearest part of it that the schema knows. */
export function schemaAt(schema: z.ZodType, path: Path): z.ZodType {
  let found = schema;
  for (const step of path) {
    const inner = unwrapped(found);
    const next =
      inner instanceof z.ZodObject
        ? inner.shape[String(step)]
        : inner instanceof z.ZodArray && inner.element;
    if (!next) break;
    found = next as z.ZodType;
  }
  return found;
}

/** What authors are told about the field at a path: the sentence of the nearest part that has one. */
export function explained(schema: z.ZodType, path: Path): string | undefined {
  for (let length = path.length; length > 0; length--) {
    const field = schemaAt(schema, path.slice(0, length));
    const description = field.description ?? unwrapped(field).description;
    if (description) return description;
  }
  return undefined;
}

/** A schema without its `optional()` and `default()`. */
export function unwrapped(schema: z.ZodType): z.ZodType {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault)
    inner = inner.unwrap() as z.ZodType;
  return inner;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRef = (value: unknown): value is Ref =>
  isRecord(value) && typeof value.collection === 'string' && typeof value.id === 'string';
