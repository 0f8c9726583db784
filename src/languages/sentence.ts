/** A sentence with its numbers told apart, so that they can be set large. */
export type Sentence = readonly (string | { number: string })[];

/** Writes a sentence: what stands in `${}` is a number. Clauses without one are joined by `also`. */
export function say(texts: TemplateStringsArray, ...numbers: readonly string[]): Sentence {
  return texts.flatMap((text, i) => {
    const number = numbers[i];
    return number === undefined ? [text] : [text, { number }];
  });
}

/** The words of a sentence. */
export const wordsOf = (sentence: Sentence): string =>
  sentence.map((part) => (typeof part === 'string' ? part : part.number)).join('');
