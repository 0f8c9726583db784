import type { Kind } from './record.ts';
import { hasJust, isDay, isPath, isRecord } from './sound.ts';

/** What a reader may say of a nudge. */
export const verdicts = ['tried', 'worked', 'not-for-us'] as const;

export type Verdict = (typeof verdicts)[number];

/** What became of a nudge. */
export interface Habit {
  verdict: Verdict;
  /** The reader's day. */
  on: string;
}

/** Ids are those of nudges: `nudges/benefit-of-the-doubt`. */
export const habitKind: Kind<Habit> = {
  name: 'habits',
  version: 1,
  isId: isPath,
  read: (value) =>
    isRecord(value) &&
    hasJust(value, ['verdict', 'on']) &&
    isVerdict(value.verdict) &&
    isDay(value.on)
      ? { verdict: value.verdict, on: value.on }
      : undefined,
};

export const isVerdict = (value: unknown): value is Verdict =>
  (verdicts as readonly unknown[]).includes(value);
