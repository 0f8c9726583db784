import { synonymGroups } from '#search/synonyms.ts';
import type { Random } from './random.ts';

/** Different words in a corpus, of any size: what an author of one field draws on. */
const SIZE = 6000;

/** Words of the field begin at this rank, so that they are neither as common as "the" nor rare. */
const FIELD_FROM = 120;
/** One word in this many is a word of the field from there on, until they run out. */
const FIELD_EVERY = 5;

/** Zipf–Mandelbrot: the word of rank r occurs in proportion to 1 / (r + SHIFT). */
const SHIFT = 2.7;

const onsets = 'b bl br c ch cl d dr f fl g gr h j k l m n p pl pr qu r s sh sl st t tr v w'.split(
  ' ',
);
const vowels = 'a ai e ea ee i o oa oo ou u'.split(' ');
const codas = ['', '', '', ...'ck d l ll m n nd ng nt r rn s sh st t'.split(' ')];

/** Single words that search knows synonyms of. */
export const fieldWords: readonly string[] = [
  ...new Set(synonymGroups.flat().filter((word) => /^[a-z]{3,}$/.test(word))),
];

/** The words of a corpus, commonest first, and a way to draw them as often as their rank deserves. */
export interface Vocabulary {
  words: readonly string[];
  draw(): string;
}

/**
 * Makes a vocabulary: pronounceable words, and among them the words of the field, which have synonyms in search.
 */
export function vocabularyFrom(random: Random): Vocabulary {
  const words = ranked(random);
  const heights: number[] = [];
  let height = 0;
  for (const rank of words.keys()) {
    height += 1 / (rank + 1 + SHIFT);
    heights.push(height);
  }
  return { words, draw: () => words[firstAbove(heights, random.next() * height)] as string };
}

function ranked(random: Random): string[] {
  const field = [...fieldWords];
  const known = new Set(field);
  const words: string[] = [];
  while (words.length < SIZE) {
    const rank = words.length;
    const fieldWord = rank >= FIELD_FROM && rank % FIELD_EVERY === 0 ? field.shift() : undefined;
    words.push(fieldWord ?? newWord(rank, random, known));
  }
  return words;
}

/** Common words are short. */
function newWord(rank: number, random: Random, known: Set<string>): string {
  const [least, most] = rank < 40 ? [1, 1] : rank < 800 ? [1, 2] : [2, 3];
  for (;;) {
    const syllables = random.between(least, most);
    const word =
      Array.from({ length: syllables }, () => random.of(onsets) + random.of(vowels)).join('') +
      random.of(codas);
    if (known.has(word)) continue;
    known.add(word);
    return word;
  }
}

function firstAbove(heights: readonly number[], value: number): number {
  let [low, high] = [0, heights.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((heights[middle] as number) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
