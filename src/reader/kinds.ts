import { habitKind } from './habits.ts';
import { coverKind, pickSectionKind } from './pick-sections.ts';
import { pickKind } from './picks.ts';
import { placeKind } from './places.ts';
import type { Kind } from './record.ts';
import { scoreKind } from './scores.ts';
import { tellingKind } from './tellings.ts';
import { tickKind } from './ticks.ts';

/** Everything the playbook keeps for its reader by id. A new kind is added here, and is saved and loaded with the rest. */
export const kinds = [
  tickKind,
  scoreKind,
  placeKind,
  habitKind,
  tellingKind,
  pickKind,
  pickSectionKind,
  coverKind,
] as const satisfies readonly Kind<unknown>[];

/** What the reader reads of each: for the page that shows what is kept. */
export const kindWords: Record<string, string> = {
  ticks: 'ticks of what you read and did',
  scores: 'scores of quizzes',
  places: 'places where you left a path',
  habits: 'nudges you tried or set aside',
  tellings: 'stories you told in meetings',
  picks: 'pages in your own playbook',
  'pick-sections': 'sections of your own playbook',
  covers: 'title of your own playbook',
};

/** Older keys that hold one text each; their own readers judge it. */
export const singleKeys = {
  'cx-ledger': 'lines sent to the business case',
  'playbook-recent-searches': 'your last searches',
  'playbook-theme': 'light or dark',
} as const;
