import type { Vocabulary } from '#schemas/vocabulary.ts';

/** The calculators of the playbook. The id is the end of its address. */
export const calculators = {
  'business-case': {
    label: 'Business case',
    description: 'What a programme costs, what it brings, and when it has paid for itself.',
  },
  'lifetime-value': {
    label: 'Lifetime value',
    description: 'What a customer is worth, and what keeping more of them would bring.',
  },
  'word-of-mouth': {
    label: 'Word of mouth',
    description: 'What it is worth when more customers recommend you.',
  },
  'service-staffing': {
    label: 'Service staffing',
    description: 'How many people answer, how long callers wait, and what both cost.',
  },
  'contact-resolution': {
    label: 'Contact resolution',
    description: 'What it costs when a question takes more than one contact.',
  },
  turnover: {
    label: 'Staff turnover',
    description: 'What it costs when people leave the front line.',
  },
  complaints: {
    label: 'Complaints',
    description: 'What silent and badly handled complaints put at risk.',
  },
  'survey-precision': {
    label: 'Survey precision',
    description: 'How many answers you need, and what a change in a score can prove.',
  },
  'evidence-strength': {
    label: 'Strength of evidence',
    description: 'How far a link between experience and results can be trusted.',
  },
  'journey-planner': {
    label: 'Journey research planner',
    description: 'Interviews, days and cost of mapping a journey.',
  },
} as const satisfies Vocabulary;
