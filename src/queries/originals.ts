import { collections } from '#schemas/collections.ts';
import { type CollectionName, plainReference } from '#schemas/reference.ts';
import { originalOf, written } from '#translations/original.ts';

interface Written<D> {
  collection: CollectionName;
  data: D;
  body?: string | undefined;
  filePath?: string | undefined;
}

const read = new WeakMap<object, Pick<Written<unknown>, 'data' | 'body'>>();

/**
 * What an entry says in the language of the content, whatever the language of this build. Its file is read once.
 *
 * @throws Error when an entry is a translation whose original is not sound
 */
export function inOriginal<D>(entry: Written<D>): Pick<Written<D>, 'data' | 'body'> {
  const file = originalOf(entry.filePath ?? '');
  if (!file) return entry;
  const known = read.get(entry) ?? readOriginal(entry.collection, file);
  read.set(entry, known);
  return known as Pick<Written<D>, 'data' | 'body'>;
}

function readOriginal(collection: CollectionName, file: string) {
  const { fields, body } = written(file);
  return { data: collections[collection].schema(plainReference).parse(fields), body };
}
