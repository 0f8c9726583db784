import type { Kind } from './record.ts';
import { hasJust, isDay, isPath, isRecord } from './sound.ts';

/** A story that was told in a meeting. */
export interface Telling {
  /** The reader's day. */
  on: string;
}

/** Ids are those of stories: `stories/the-empty-chair`. */
export const tellingKind: Kind<Telling> = {
  name: 'tellings',
  version: 1,
  isId: isPath,
  read: (value) =>
    isRecord(value) && hasJust(value, ['on']) && isDay(value.on) ? { on: value.on } : undefined,
};
