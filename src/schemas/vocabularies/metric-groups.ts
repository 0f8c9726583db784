import type { Vocabulary } from '#schemas/vocabulary.ts';

/** The groups of the glossary of metrics, in the order readers meet them. */
export const metricGroups = {
  said: {
    label: 'What customers say',
    description: 'Asked in a survey, or read in what they write.',
  },
  done: {
    label: 'What customers do',
    description: 'Counted from what they buy, keep, leave or complain about.',
  },
  service: {
    label: 'How service works',
    description: 'Counted where customers ask for help.',
  },
  worth: {
    label: 'What it is worth',
    description: 'What customers feel and do, in money.',
  },
  colleagues: {
    label: 'What colleagues say',
    description: 'Asked inside the company.',
  },
} as const satisfies Vocabulary;
