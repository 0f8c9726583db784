import type { Vocabulary } from '#schemas/vocabulary.ts';

export const studyMethods = {
  experiment: {
    label: 'Experiment',
    description: 'Groups were treated differently and compared.',
  },
  'field-study': {
    label: 'Field study',
    description: 'Real behaviour or records were observed over time.',
  },
  survey: { label: 'Survey', description: 'People were asked; answers were counted.' },
  interviews: { label: 'Interviews', description: 'A few people were asked in depth.' },
  opinion: {
    label: 'Expert opinion',
    description: 'A practitioner’s judgement; nothing was measured.',
  },
  'not-reported': {
    label: 'Not reported',
    description: 'Something was measured, but the source does not say how.',
  },
} as const satisfies Vocabulary;
