import { randomFrom } from './random.ts';
import { fieldWords } from './vocabulary.ts';

/** Questions differ from those of another corpus only where the words do. */
const SEED = 7;
/** Words of a question are neither those of every page nor those of one. */
const [COMMONEST, RAREST] = [200, 2000];

/**
 * Makes up questions of three words, of which the first has synonyms in search.
 *
 * @param words the words of a corpus, commonest first
 */
export function questionsOf(words: readonly string[], count: number): string[] {
  const random = randomFrom(SEED);
  const known = new Set(words);
  const synonymous = fieldWords.filter((word) => known.has(word));
  const plain = words.slice(COMMONEST, RAREST).filter((word) => !synonymous.includes(word));
  return Array.from({ length: count }, () =>
    [random.of(synonymous), ...random.some(plain, 2)].join(' '),
  );
}
