import { wordsIn } from './prose.ts';

/**
 * How hard a text is to read, as LIX.
 *
 * Meaning: long sentences and long words make a text slow to read. About 25 is a children's book,
 * 35 fiction, 45 a newspaper, 55 a specialist's article, above 60 a statute.
 *
 * Worked example: "The bank listened. Customers stayed longer." has 6 words, 2 sentences and 2 words
 * of more than six letters ("listened", "Customers"; "stayed" and "longer" have six): 6/2 + 100·2/6 = 36.3.
 *
 * Equation: LIX = words / sentences + 100 · (words of more than six letters) / words.
 * A sentence ends at . ! ? : or …, and at the end of its paragraph or list item.
 *
 * Reference: C. H. Björnsson, Läsbarhet, Stockholm: Liber, 1968.
 *
 * @param paragraphs the text, one paragraph or list item each
 * @returns undefined when there are no words
 */
export function lix(paragraphs: readonly string[]): number | undefined {
  return lixOf(paragraphs.flatMap(wordsIn), paragraphs);
}

/** The same, of a text whose words are known. */
export function lixOf(words: readonly string[], paragraphs: readonly string[]): number | undefined {
  if (words.length === 0) return undefined;
  const long = words.filter((word) => word.length > 6 && lettersIn(word) > 6);
  const sentences = paragraphs.reduce((sum, paragraph) => sum + sentencesIn(paragraph), 0);
  return words.length / sentences + (100 * long.length) / words.length;
}

const lettersIn = (word: string) => word.replace(/[^\p{L}]/gu, '').length;

/** Counts stretches with a word in them, so that "…" and "?!" end one sentence, not several. */
const sentencesIn = (paragraph: string) =>
  paragraph.split(/[.!?:…]+(?=[\s"”’')]|$)/u).filter((stretch) => /[\p{L}\p{N}]/u.test(stretch))
    .length;
