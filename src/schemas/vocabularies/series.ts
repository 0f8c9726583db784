import type { Vocabulary } from '#schemas/vocabulary.ts';

/** Lists that their source numbers, to be read in order. `one` is what readers call a member. */
export const series = {
  'seven-guidelines': {
    one: 'Guideline',
    label: 'Seven guidelines to get started',
    description: 'How to begin, in order, as published in 2020.',
  },
  'nine-resolutions': {
    one: 'Resolution',
    label: 'Nine resolutions',
    description: 'What to start and stop, from a New Year’s list for 2013.',
  },
} as const satisfies Record<string, Vocabulary[string] & { one: string }>;

export type Series = keyof typeof series;
