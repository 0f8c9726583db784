import type { Vocabulary } from '#schemas/vocabulary.ts';

/** What a callout in a text can be. */
export const calloutKinds = {
  tip: { label: 'Tip', description: 'a way to do it more easily' },
  caution: { label: 'Caution', description: 'what goes wrong easily' },
  example: { label: 'Made-up example', description: 'a case that nobody reported; illustrative' },
} as const satisfies Vocabulary;
