import { isPlace, isSectionId } from './picks.ts';
import type { Kind } from './record.ts';
import { isText, LONGEST } from './selection.ts';
import { hasJust, isRecord } from './sound.ts';

/** A section of the reader's own playbook. */
export interface PickSection {
  name: string;
  place: number;
}

/** Ids are made up where a section is made, so that two tabs can each make one. */
export const pickSectionKind: Kind<PickSection> = {
  name: 'pick-sections',
  version: 1,
  isId: isSectionId,
  read: (value) =>
    isRecord(value) &&
    hasJust(value, ['name', 'place']) &&
    isText(value.name, LONGEST.name) &&
    isPlace(value.place)
      ? { name: value.name, place: value.place }
      : undefined,
};

/** What the reader's own playbook is called. */
export interface Cover {
  title: string;
}

export const COVER_ID = 'mine';

/** Holds one thing, `mine`. */
export const coverKind: Kind<Cover> = {
  name: 'covers',
  version: 1,
  isId: (id) => id === COVER_ID,
  read: (value) =>
    isRecord(value) && hasJust(value, ['title']) && isText(value.title, LONGEST.name)
      ? { title: value.title }
      : undefined,
};
