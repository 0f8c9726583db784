import type { Vocabulary } from '#schemas/vocabulary.ts';

export const topics = {
  leadership: {
    label: 'Leadership',
    description: 'Who at the top speaks for the customer, and what they must do.',
  },
  culture: {
    label: 'Culture',
    description: 'Habits, rituals and language that decide what people do when nobody is looking.',
  },
  employees: {
    label: 'Employees',
    description: 'Hiring, training, trust and the experience of the people who serve.',
  },
  money: {
    label: 'Money',
    description: 'Linking what customers feel to revenue, cost and profit.',
  },
  measurement: {
    label: 'Measurement',
    description: 'Choosing a few numbers, collecting them honestly and reading them with care.',
  },
  'voice-of-customer': {
    label: 'Voice of the customer',
    description: 'Asking, listening, and telling people what changed.',
  },
  journeys: {
    label: 'Journeys',
    description: 'Seeing the whole path from trigger to renewal through the customer’s eyes.',
  },
  policies: {
    label: 'Policies and processes',
    description: 'Rules, handovers and procedures, and what they do to customers.',
  },
  service: {
    label: 'Service',
    description: 'Conversations, complaints, waiting and putting things right.',
  },
  perception: {
    label: 'Perception and memory',
    description: 'What people notice, feel, remember and want.',
  },
  technology: {
    label: 'Data and technology',
    description: 'What data and tools are for, and what they cannot do.',
  },
  sales: {
    label: 'Sales and marketing',
    description: 'How customers buy, and what sellers should do differently.',
  },
  reputation: {
    label: 'Reputation and social media',
    description: 'What people say about the company in public, and how to answer.',
  },
  innovation: {
    label: 'Innovation',
    description: 'New products and services, made with or for customers.',
  },
} as const satisfies Vocabulary;

export type Topic = keyof typeof topics;
