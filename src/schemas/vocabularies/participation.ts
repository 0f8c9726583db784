import type { Vocabulary } from '#schemas/vocabulary.ts';

/** How far somebody takes part in a stage. The three words are those of the 2015 article on mapping; the readings are ours. */
export const participation = {
  driver: { label: 'Driver', description: 'Moves the matter on.' },
  participant: { label: 'Participant', description: 'Takes part, and somebody else leads.' },
  gatekeeper: { label: 'Gatekeeper', description: 'Can stop it, or let it pass.' },
} as const satisfies Vocabulary;
