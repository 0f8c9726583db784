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

/** Older keys that hold one text each; their own readers judge it. */
export const singleKeys = [
  'cx-ledger',
  'cx-handed',
  'playbook-recent-searches',
  'playbook-theme',
] as const;
