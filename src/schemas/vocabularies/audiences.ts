import type { Vocabulary } from '#schemas/vocabulary.ts';

export const audiences = {
  b2b: { label: 'Business customers (B2B)', description: 'Customers who buy for an organisation.' },
  b2c: { label: 'Consumers (B2C)', description: 'Customers who buy for themselves.' },
} as const satisfies Vocabulary;

export type Audience = keyof typeof audiences;
