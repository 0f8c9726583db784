import { z } from 'zod';

const htmlLike = /<[a-z!/?][^>]*>?|&(?:[a-z]+|#\d+|#x[0-9a-f]+);/i;

/**
 * Plain text between two lengths. HTML is refused: fields are shown as typed.
 *
 * @param length fewest and most characters
 * @param description the sentence an author reads about this field
 */
export function plainText([least, most]: readonly [number, number], description: string) {
  return z
    .string()
    .trim()
    .min(least, `too short: write at least ${least} characters`)
    .max(most, `too long: at most ${most} characters`)
    .refine(
      (text) => !htmlLike.test(text),
      'plain text only: HTML tags and entities are not allowed here',
    )
    .meta({ description });
}

/** A list of plain sentences. */
export function sentences(
  [fewest, most]: readonly [number, number],
  length: readonly [number, number],
  description: string,
) {
  return z
    .array(plainText(length, 'One sentence.'))
    .min(fewest, `give at least ${fewest}`)
    .max(most, `give at most ${most}`)
    .meta({ description });
}

/** A plain text that the source may not give; then it says so instead of leaving a gap. */
export function reported(length: readonly [number, number], description: string) {
  return plainText(length, `${description} Write "not reported" if the source does not say.`);
}

export const NOT_REPORTED = 'not reported';
