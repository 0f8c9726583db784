import type { Kind } from './record.ts';
import { hasJust, isDay, isPath, isRecord, isWhole } from './sound.ts';

/** How a quiz went, as its reader answered it. */
export interface Score {
  /** Questions answered rightly the last time, and how many there were. */
  right: number;
  of: number;
  /** The most that were right in any go, and how many goes there were. */
  best: number;
  tries: number;
  /** The reader's day of the last go. */
  on: string;
}

const MOST = 100;

/** Ids are those of quizzes: `quizzes/day-one`. */
export const scoreKind: Kind<Score> = {
  name: 'scores',
  version: 1,
  isId: isPath,
  read: (value) => {
    if (!isRecord(value) || !hasJust(value, ['right', 'of', 'best', 'tries', 'on']))
      return undefined;
    const { right, of, best, tries, on } = value;
    if (!isWhole(of, 1, MOST) || !isWhole(right, 0, of) || !isWhole(best, right, of))
      return undefined;
    return isWhole(tries, 1) && isDay(on) ? { right, of, best, tries, on } : undefined;
  },
};

/** The score after one more go. */
export const nextScore = (
  before: Score | undefined,
  right: number,
  of: number,
  on: string,
): Score => ({
  right,
  of,
  best: Math.max(right, before?.of === of ? before.best : 0),
  tries: Math.min((before?.tries ?? 0) + 1, Number.MAX_SAFE_INTEGER),
  on,
});
