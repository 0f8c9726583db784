import type { Vocabulary } from '#schemas/vocabulary.ts';

export const roles = {
  everyone: { label: 'Everyone', description: 'Whatever your job is.' },
  executive: { label: 'Executives', description: 'You set priorities, budgets and rewards.' },
  'team-lead': { label: 'Team leads', description: 'You run a team and its meetings.' },
  'front-line': {
    label: 'Front line',
    description: 'You talk to customers every day: service, branch, shop, field.',
  },
  'back-office': {
    label: 'Back office',
    description:
      'You never meet a customer, yet your work reaches them: finance, legal, operations.',
  },
  engineer: {
    label: 'Engineers and product',
    description: 'You design, build or run what customers use.',
  },
  marketing: { label: 'Marketing', description: 'You shape what customers expect.' },
  sales: { label: 'Sales', description: 'You help customers decide and buy.' },
  people: { label: 'People and learning', description: 'You hire, induct, train and reward.' },
  analyst: { label: 'Analysts', description: 'You collect, measure and explain.' },
  'cx-team': {
    label: 'Customer-experience team',
    description: 'You look after the customer’s side of everything, this playbook included.',
  },
} as const satisfies Vocabulary;

export type Role = keyof typeof roles;
