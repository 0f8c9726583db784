/** The kinds of entry, in the order readers meet them. The name is also the folder and the address. */
export const entryKinds = ['guidelines', 'stories', 'studies', 'nudges', 'journeys'] as const;

export type EntryKind = (typeof entryKinds)[number];

/** What readers call each kind. */
export const kindLabels = {
  guidelines: {
    one: 'Guideline',
    many: 'Guidelines',
    purpose: 'What to do, why, and the first step.',
  },
  stories: {
    one: 'Story',
    many: 'Case stories',
    purpose: 'What other companies did, what came of it, and what nobody reported.',
  },
  studies: {
    one: 'Study',
    many: 'Studies',
    purpose: 'What was measured, how well, and what it can and cannot tell you.',
  },
  nudges: {
    one: 'Nudge',
    many: 'Cultural nudges',
    purpose: 'One small thing you can do this week without asking anybody.',
  },
  journeys: {
    one: 'Journey map',
    many: 'Journey maps',
    purpose:
      'What somebody does and feels from first to last, stage by stage, and what to fix first.',
  },
} as const satisfies Record<EntryKind, Labels>;

/** What is no entry and yet has pages of its own, found by search beside the entries. */
export const furtherKindLabels = {
  paths: {
    one: 'Induction path',
    many: 'Induction paths',
    purpose: 'What to read, do and think about when you are new, in order, with minutes.',
  },
  quizzes: {
    one: 'Quiz',
    many: 'Quizzes',
    purpose: 'Situations at work: what would you do, and why?',
  },
  selections: {
    one: 'Selection',
    many: 'Ready-made selections',
    purpose: 'What a team like yours might take from the playbook, to make it its own.',
  },
  personas: {
    one: 'Persona',
    many: 'Personas',
    purpose: 'Somebody with a name to think of, whose side you take when you decide.',
  },
  metrics: {
    one: 'Metric',
    many: 'Metrics',
    purpose: 'What a number means, how it is worked out, and what it hides.',
  },
  calculators: {
    one: 'Calculator',
    many: 'Calculators',
    purpose: 'Arithmetic with every assumption shown.',
  },
} as const satisfies Record<string, Labels>;

/** Everything that readers tell apart by label and line drawing. */
export type PageKind = EntryKind | keyof typeof furtherKindLabels;

interface Labels {
  one: string;
  many: string;
  purpose: string;
}
