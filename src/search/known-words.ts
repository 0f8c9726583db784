import type { WordList } from './corrections.ts';

const stemsOf = new WeakMap<WordList, Set<string>>();

/**
 * Whether a word, a form of it, or a word that begins with it stands in the content. A list that could not be loaded
 * knows every word.
 */
export function isKnown(typed: string, words: WordList): boolean {
  if (words.length === 0) return true;
  let stems = stemsOf.get(words);
  if (!stems) {
    stems = new Set(words.map(([word]) => stem(word)));
    stemsOf.set(words, stems);
  }
  return stems.has(stem(typed)) || words.some(([word]) => word.startsWith(typed));
}

/** A word without the commonest English endings: enough to tell forms of one word from slips of the finger. */
const stem = (word: string) =>
  word.replace(/(?:ies|ied)$/, 'y').replace(/(?:ings?|ions?|ers?|ed|es|ly|s|e|y)$/, '');
