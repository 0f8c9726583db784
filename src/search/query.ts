import { searching } from '#words';
import { longestPhrase, synonymsOf } from './synonyms.ts';

/** One idea of a query, with other ways to say it. */
export interface Term {
  text: string;
  synonyms: readonly string[];
}

const stopWords = new Set(searching.stopWords.split(/\s+/));

/**
 * Reads a query: lower case, punctuation dropped, small words left out unless there is nothing else, and phrases of the
 * field kept together, so that "voice of the customer" is one idea.
 */
export function termsOf(query: string): Term[] {
  const words = query
    .toLowerCase()
    .normalize('NFC')
    .replace(/[’']/g, '’')
    .split(/[^\p{L}\p{N}’&-]+/u)
    .map((word) => word.replace(/^[-’]+|[-’]+$/g, ''))
    .filter(Boolean);
  const bare = words.map(searching.bare);
  const meaningful = bare.filter((word) => !stopWords.has(word));
  const kept = meaningful.length > 0 ? meaningful : bare;
  const phrases = [...phrasesIn(words), ...phrasesIn(bare)];
  return [...new Set(kept)].map((text) => ({
    text,
    synonyms: [
      ...new Set([
        ...synonymsOf(text),
        ...phrases
          .filter(({ words }) => words.map(searching.bare).includes(text))
          .flatMap(({ synonyms }) => synonyms),
      ]),
    ],
  }));
}

function phrasesIn(words: string[]) {
  const found: { words: string[]; synonyms: readonly string[] }[] = [];
  for (let start = 0; start < words.length; start++)
    for (let length = 2; length <= longestPhrase && start + length <= words.length; length++) {
      const piece = words.slice(start, start + length);
      const synonyms = synonymsOf(piece.join(' '));
      if (synonyms.length > 0) found.push({ words: piece, synonyms });
    }
  return found;
}
