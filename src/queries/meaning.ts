import { createHash } from 'node:crypto';
import { inOriginal } from './originals.ts';

/** Fields that say nothing of the matter: who answers for it, when it was checked, where it is found, what it leads to. */
const ASIDE = new Set([
  ...[
    'aliases',
    'topics',
    'roles',
    'audience',
    'personas',
    'related',
    'sources',
    'owner',
    'number',
  ],
  ...['publishedOn', 'reviewedOn', 'reviewEvery', 'status', 'series', 'group'],
]);

/**
 * The mark of what something says: it changes with the words of its text and fields, and stays when only dates,
 * punctuation, links, citations or upper and lower case do.
 *
 * @returns eight characters, the same on every machine
 */
export function markOf({ data, body = '' }: { data: object; body?: string | undefined }): string {
  const fields = Object.entries(data).filter(([name]) => !ASIDE.has(name));
  const text = [...fields.flatMap(([, value]) => [...textsIn(value)]), body].join(' ');
  const words =
    withoutPointers(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const hash = createHash('sha256').update(words.join(' ')).digest();
  return hash.readBigUInt64BE().toString(36).slice(-8).padStart(8, '0');
}

/**
 * The mark of an entry, a path or a quiz: that of its original in every language, so that a tick set in one language tells
 * nothing wrong in another.
 */
export const markOfEntry = (entry: Parameters<typeof inOriginal<object>>[0]): string =>
  markOf(inOriginal(entry));

const withoutPointers = (text: string) =>
  text.replace(/\[\^[^\]]+\]/g, ' ').replace(/\]\([^)]*\)/g, ' ');

/** Texts and numbers of a value in their order. References to other entries are pointers, not words. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string' || typeof value === 'number') yield String(value);
  else if (value !== null && typeof value === 'object' && !('collection' in value))
    for (const part of Object.values(value)) yield* textsIn(part);
}
