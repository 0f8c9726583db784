import type { Kind } from './record.ts';
import { hasJust, isPath, isRecord } from './sound.ts';

/** Where in a path the reader last was. */
export interface Place {
  /** The id of the step: what was opened or ticked last. */
  step: string;
}

/** Ids are those of paths: `paths/day-one`. */
export const placeKind: Kind<Place> = {
  name: 'places',
  version: 1,
  isId: isPath,
  read: (value) =>
    isRecord(value) &&
    hasJust(value, ['step']) &&
    typeof value.step === 'string' &&
    isPath(value.step)
      ? { step: value.step }
      : undefined,
};
