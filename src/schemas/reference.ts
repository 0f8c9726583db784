import { z } from 'zod';
import { type EntryKind, entryKinds } from './kinds.ts';

/** The collections that entries may point at by id. */
export type CollectionName =
  | EntryKind
  | 'paths'
  | 'quizzes'
  | 'selections'
  | 'personas'
  | 'metrics'
  | 'sources'
  | 'assumptions'
  | 'presets';

/** A pointer to one entry. */
export interface Ref<C extends CollectionName = CollectionName> {
  collection: C;
  id: string;
}

/** Makes a schema for the id of an entry in one collection. Astro hands in its own `reference()`. */
export type ReferenceTo = <C extends CollectionName>(collection: C) => z.ZodType<Ref<C>, string>;

export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The `ReferenceTo` for plain Node: the shape of an id is checked here, its existence by `checks/`. */
export const plainReference: ReferenceTo = (collection) =>
  z
    .string()
    .regex(
      idPattern,
      'an id is the file name without its ending: lower-case words joined by hyphens',
    )
    .transform((id) => ({ collection, id }))
    .meta({ 'x-id-of': collection });

/**
 * A pointer to an entry of one of some collections, written `collection/id`, for example `stories/the-empty-chair`.
 *
 * @param kinds the collections it may point into
 */
export function entryReference<const K extends readonly CollectionName[]>(kinds: K) {
  const pattern = new RegExp(`^(${kinds.join('|')})/([a-z0-9]+(?:-[a-z0-9]+)*)$`);
  const example = `${kinds[0]}/some-id`;
  return z
    .string()
    .regex(
      pattern,
      `write it as collection/id, for example ${example}; collections: ${kinds.join(', ')}`,
    )
    .transform((path) => {
      const [collection, id] = path.split('/') as [K[number], string];
      return { collection, id } as Ref<K[number]>;
    })
    .meta({ 'x-path-into': kinds });
}

/** A pointer to an entry of any kind. */
export const anyEntry = entryReference(entryKinds);
