import { z } from 'zod';

/** A closed list of words that entries may use: id → what readers see and what authors need to know. */
export type Vocabulary = Record<string, { label: string; description: string }>;

/**
 * A schema that accepts one id of a vocabulary.
 *
 * @param vocabulary the closed list
 * @param description the sentence an author reads about this field
 */
export function oneOf<const V extends Vocabulary>(vocabulary: V, description: string) {
  const ids = Object.keys(vocabulary) as (keyof V & string)[];
  return z.enum(ids as [keyof V & string, ...(keyof V & string)[]]).meta({
    'x-labels': Object.fromEntries(ids.map((id) => [id, vocabulary[id]?.label])),
    description: `${description} One of: ${ids.map((id) => `${id} (${vocabulary[id]?.label})`).join(', ')}.`,
    'x-hint': description,
  });
}
