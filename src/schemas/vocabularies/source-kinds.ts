import type { Vocabulary } from '#schemas/vocabulary.ts';

export const sourceKinds = {
  article: { label: 'Article', description: 'In a newspaper, magazine or trade site.' },
  'blog-post': { label: 'Blog post', description: 'Published by its author.' },
  book: { label: 'Book', description: 'A book or a chapter of one.' },
  infographic: { label: 'Infographic', description: 'Figures in a picture.' },
  interview: { label: 'Interview', description: 'A talk show, webinar or conversation.' },
  paper: { label: 'Paper', description: 'A white paper or scholarly paper.' },
  report: { label: 'Report', description: 'A study published by a company or institute.' },
  'social-post': { label: 'Social post', description: 'A post on a social network.' },
  speech: { label: 'Talk', description: 'Said on a stage.' },
} as const satisfies Vocabulary;
