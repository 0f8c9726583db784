import { coverKind, pickSectionKind } from './pick-sections.ts';
import { pickKind } from './picks.ts';
import { shelfOf } from './reader.ts';

/** The shelves of the reader's own playbook, apart from the others: entries load them when they are asked to keep something. */
export const ownShelves = {
  picks: shelfOf(pickKind),
  sections: shelfOf(pickSectionKind),
  covers: shelfOf(coverKind),
};
