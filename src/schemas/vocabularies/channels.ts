import type { Vocabulary } from '#schemas/vocabulary.ts';

export const channels = {
  meeting: { label: 'Meeting', description: 'In one room, planned.' },
  visit: { label: 'Visit', description: 'On the spot: a shop, a branch, a plant, a desk.' },
  'video-call': { label: 'Video call', description: 'Seeing each other on a screen.' },
  phone: { label: 'Phone', description: 'A call, in or out.' },
  email: { label: 'E-mail', description: 'Written, answered when there is time.' },
  chat: { label: 'Chat', description: 'Written, answered at once.' },
  website: { label: 'Website', description: 'Pages anybody can read.' },
  app: { label: 'App or portal', description: 'Behind a login: accounts, tickets, orders.' },
  document: { label: 'Document', description: 'A contract, an offer, a manual, an invoice.' },
  letter: { label: 'Letter', description: 'On paper, by post.' },
  event: { label: 'Event', description: 'A fair, a course, a gathering.' },
  'word-of-mouth': { label: 'Word of mouth', description: 'What peers and colleagues say.' },
} as const satisfies Vocabulary;

export type Channel = keyof typeof channels;
