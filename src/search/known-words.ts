import { searching } from '#words';
import type { WordList } from './corrections.ts';
import { plain } from './plain.ts';

const stemsOf = new WeakMap<WordList, Set<string>>();

/**
 * Whether a word, a form of it, or a word that begins with it stands in the content. A list that could not be loaded
 * knows every word.
 */
export function isKnown(typed: string, words: WordList): boolean {
  if (words.length === 0) return true;
  let stems = stemsOf.get(words);
  if (!stems) {
    stems = new Set(words.map(([word]) => plain(searching.stem(word))));
    stemsOf.set(words, stems);
  }
  const start = plain(typed);
  return (
    stems.has(plain(searching.stem(typed))) || words.some(([word]) => plain(word).startsWith(start))
  );
}
