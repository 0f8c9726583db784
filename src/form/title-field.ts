import type { z } from 'zod';
import { collections } from '#schemas/collections.ts';
import { type CollectionName, plainReference } from '#schemas/reference.ts';

/**
 * The field that says what an entry of a collection is called.
 *
 * @throws Error when the collection has none of the fields that do
 */
export function titleField(collection: string): string {
  const schema = collections[collection as CollectionName].schema(plainReference) as z.ZodObject;
  const found = ['title', 'name', 'label'].find((key) => key in schema.shape);
  if (!found) throw new Error(`Entries of ${collection} have no title, name or label to go by.`);
  return found;
}
