import type { Day } from './day.ts';

/** Days of the week on which nobody works, from 0 for Sunday to 6 for Saturday. */
export type Weekend = readonly number[];

/** A stretch of a plan: it ends so many calendar days after the start, and so many steps fall into it. */
export interface Stretch {
  /** 0 ends on the first day, 29 on day 30. Grows from stretch to stretch. */
  endsAfter: number;
  steps: number;
}

/** A stretch with its days. */
export interface DatedStretch {
  /** The day of each step, in order. */
  steps: Day[];
  /** The last working day of the stretch: for talking it over. */
  last: Day;
}

const DAY_MS = 86_400_000;

/**
 * Gives every step of a plan a working day.
 *
 * The first stretch is the first working day on or after the start. Each further stretch begins the day after the one
 * before and ends on its last calendar day, or on the working day before that. Steps are spread evenly, the last one on
 * the last day. Public holidays are not known here.
 *
 * Worked example: from Friday 2026-11-20 with weekends off, day 1 is that Friday, the first week (6) is Monday 23 to
 * Thursday 26, and day 30 (29) is Saturday 19 December, so that stretch ends on Friday the 18th.
 *
 * @param start year-month-day
 * @param weekend never all seven days
 */
export function datedPlan(
  start: Day,
  stretches: readonly Stretch[],
  weekend: Weekend,
): DatedStretch[] {
  let before = firstWorkingDay(start, weekend);
  const begin = before;
  return stretches.map(({ endsAfter, steps }) => {
    const days = endsAfter === 0 ? [begin] : workingDays(before, plus(begin, endsAfter), weekend);
    const last = days.at(-1) ?? before;
    before = last;
    return {
      steps: Array.from({ length: steps }, (_, step) => spread(days, step, steps, last)),
      last,
    };
  });
}

/** The first day on or after another on which somebody works. */
export function firstWorkingDay(day: Day, weekend: Weekend): Day {
  let found = day;
  for (let tries = 0; tries < 7 && weekend.includes(weekdayOf(found)); tries++)
    found = plus(found, 1);
  return found;
}

/** Whether a text is a day that exists, from the year 2000 to 2100. */
export const isPlanDay = (text: string): boolean =>
  /^20\d\d-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

/** The working days after one day, up to and with another. */
function workingDays(after: Day, until: Day, weekend: Weekend): Day[] {
  const days: Day[] = [];
  for (let day = plus(after, 1); day <= until; day = plus(day, 1))
    if (!weekend.includes(weekdayOf(day))) days.push(day);
  return days;
}

const spread = (days: readonly Day[], step: number, steps: number, otherwise: Day): Day =>
  days[Math.max(0, Math.floor(((step + 1) * days.length) / steps) - 1)] ?? otherwise;

const plus = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

const weekdayOf = (day: Day): number => new Date(day).getUTCDay();
