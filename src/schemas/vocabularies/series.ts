import type { Vocabulary } from '#schemas/vocabulary.ts';

export const series = {
  'seven-guidelines': {
    label: 'Seven guidelines to get started',
    description: 'How to begin, in order, as published in 2020.',
  },
  'nine-resolutions': {
    label: 'Nine resolutions',
    description: 'What to start and stop, from a New Year’s list for 2013.',
  },
} as const satisfies Vocabulary;
