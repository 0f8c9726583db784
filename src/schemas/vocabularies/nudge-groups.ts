import type { Vocabulary } from '#schemas/vocabulary.ts';

/** The four groups of the twenty nudges. Their headings were lost in the archived post: these are ours. */
export const nudgeGroups = {
  'why-it-matters': {
    label: 'Why it matters',
    description: 'See the bigger picture, your part in it, and the money.',
  },
  'how-we-work': {
    label: 'How we work',
    description: 'Meetings, language, stories and habits across departments.',
  },
  'our-people': {
    label: 'Our people',
    description: 'First days, advocates, ideas and thanks.',
  },
  'our-customers': {
    label: 'Our customers',
    description: 'Talking, answering, forgiving and giving.',
  },
} as const satisfies Vocabulary;
