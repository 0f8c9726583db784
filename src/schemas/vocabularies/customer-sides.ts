import type { Vocabulary } from '#schemas/vocabulary.ts';

export const customerSides = {
  business: { label: 'Business customer', description: 'Buys for an organisation.' },
  consumer: { label: 'Consumer', description: 'Buys for themselves or their family.' },
  colleague: {
    label: 'Colleague',
    description: 'An internal customer: somebody inside whose work depends on yours.',
  },
} as const satisfies Vocabulary;
