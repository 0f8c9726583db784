import { readFileSync } from 'node:fs';
import { collections } from '#schemas/collections.ts';
import { type CollectionName, plainReference } from '#schemas/reference.ts';
import { fieldsIn, originalOf } from '#translations/original.ts';

interface Written<D> {
  collection: CollectionName;
  data: D;
  body?: string | undefined;
  filePath?: string | undefined;
}

/**
 * What an entry says in the language of the content, whatever the language of this build.
 *
 * @throws Error when an entry is a translation whose original is not sound
 */
export function inOriginal<D>(entry: Written<D>): { data: D; body?: string | undefined } {
  const file = originalOf(entry.filePath ?? '');
  if (!file) return entry;
  const data = collections[entry.collection].schema(plainReference).parse(fieldsIn(file)) as D;
  const [, body] = /^---\r?\n[\s\S]*?\r?\n---([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
  return { data, body };
}
