import type { Vocabulary } from '#schemas/vocabulary.ts';

export const outcomeKinds = {
  result: { label: 'Result', description: 'The source reports a measured or stated change.' },
  progress: {
    label: 'Progress',
    description: 'Something was done and is in use; no effect on customers is reported.',
  },
  warning: { label: 'Warning', description: 'It went wrong. Read it to avoid the same.' },
  'not-reported': {
    label: 'Outcome not reported',
    description: 'The source tells what was done, not what came of it.',
  },
} as const satisfies Vocabulary;
