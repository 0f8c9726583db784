import { z } from 'zod';
import type { CollectionName } from '#schemas/reference.ts';
import { fieldsOf, schemas } from './schemas.ts';

/** Fields that no reader sees. */
const unseen = new Set(['aliases', 'acronyms', 'terms']);

/** The texts in an entry's fields that readers see: no ids, no choices, no addresses. */
export function* textsIn(collection: CollectionName, data: unknown): Iterable<string> {
  for (const { path, value, schema } of fieldsOf(schemas[collection], data))
    if (schema instanceof z.ZodString && typeof value === 'string' && !unseen.has(String(path[0])))
      yield value;
}
