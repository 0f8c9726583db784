import { mondayOf, turnOf, weekNumber } from '#models/week.ts';
import { currentEntriesOf } from './entries.ts';
import { buildDay } from './today.ts';

export type Nudge = Awaited<ReturnType<typeof currentEntriesOf<'nudges'>>>[number];

/** A week and the nudge whose turn it is. */
export interface NudgeWeek {
  nudge: Nudge;
  /** The nudge's place in the order of turns, from 0. */
  turn: number;
  /** The Monday it begins with, as year-month-day. */
  monday: string;
}

/** The week of the build, counted from the first Monday of 1970. */
export const thisWeek = () =>
  weekNumber(buildDay.getUTCFullYear(), buildDay.getUTCMonth() + 1, buildDay.getUTCDate());

/** Each nudge with the next week in which its turn comes, from the week of the build on. */
export const weeksAhead = () => weeksFrom(0);

/** Each nudge with the last week in which its turn came, up to the week of the build, the latest first. */
export async function weeksBehind(): Promise<NudgeWeek[]> {
  const { length } = await currentEntriesOf('nudges');
  return (await weeksFrom(1 - length)).reverse();
}

async function weeksFrom(offset: number): Promise<NudgeWeek[]> {
  const nudges = await currentEntriesOf('nudges');
  const first = thisWeek() + offset;
  return nudges.map((_, index) => {
    const turn = turnOf(first + index, nudges.length);
    return { nudge: nudges[turn] as Nudge, turn, monday: mondayOf(first + index) };
  });
}
