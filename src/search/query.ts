import { longestPhrase, synonymsOf } from './synonyms.ts';

/** One idea of a query, with other ways to say it. */
export interface Term {
  text: string;
  synonyms: readonly string[];
}

/** Words that carry no meaning of their own in a question. */
const STOP_WORDS = new Set(
  `a about all am an and any are as at be been but by can could did do does for from get had has have how i if in into is it
  its just me my no not of on or our out should so some than that the their them then there these they this to too up us
  was we were what when where which who whom whose why will with would you your vs versus make makes making enough really want wants need needs thing things way much many more
  most less very also ever every keep get getting give gives tell know think s t don’t doesn’t isn’t can’t`.split(
    /\s+/,
  ),
);

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
  const meaningful = words.filter((word) => !STOP_WORDS.has(word));
  const kept = meaningful.length > 0 ? meaningful : words;
  const phrases = phrasesIn(words);
  return [...new Set(kept)].map((text) => ({
    text,
    synonyms: [
      ...new Set([
        ...synonymsOf(text),
        ...phrases.filter(({ words }) => words.includes(text)).flatMap(({ synonyms }) => synonyms),
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
