const DAY_MS = 86_400_000;
/** 1970-01-05 was a Monday. */
const FIRST_MONDAY = 4;

/**
 * The number of the week a day falls in, counted from the first Monday of 1970. Weeks begin on Monday (ISO 8601).
 *
 * Worked example: Monday 2026-11-16 and Sunday 2026-11-22 fall in week 2967; Monday 2026-11-23 in week 2968.
 *
 * @param year of the reader's calendar
 * @param month 1 to 12
 * @param day 1 to 31
 */
export function weekNumber(year: number, month: number, day: number): number {
  const days = Date.UTC(year, month - 1, day) / DAY_MS;
  return Math.floor((days - FIRST_MONDAY) / 7);
}

/** The place in a list of `count` whose turn it is in a week, from 0. */
export const turnOf = (week: number, count: number) => ((week % count) + count) % count;

/**
 * The Monday a week begins with, as year-month-day: the inverse of `weekNumber`.
 *
 * @param week counted from the first Monday of 1970
 */
export const mondayOf = (week: number): string =>
  new Date((week * 7 + FIRST_MONDAY) * DAY_MS).toISOString().slice(0, 10);

/**
 * The first week from a given one on in which a turn comes.
 *
 * @param turn from 0, below `count`
 */
export const nextTurn = (week: number, turn: number, count: number): number =>
  week + turnOf(turn - week, count);
