/** A day as computers write it: year-month-day. Days compare like text. */
export type Day = string;

/** The day it is where the reader is, whatever the day in London. */
export function localDay(now: Date): Day {
  const two = (part: number) => String(part).padStart(2, '0');
  const year = String(now.getFullYear()).padStart(4, '0');
  return `${year}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** How many days lie between two days: 1 from a day to the next, negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Largest first; a month is a twelfth of an average year. */
const units = [
  { unit: 'year', days: 365.2425 },
  { unit: 'month', days: 365.2425 / 12 },
  { unit: 'week', days: 7 },
  { unit: 'day', days: 1 },
] as const;

/**
 * A span as people say it, in the largest unit of which at least two have passed: nobody calls nine days one week.
 *
 * @param days a whole number from 0
 */
export function spanOf(days: number) {
  const largest = units.find((candidate) => days >= 2 * candidate.days) ?? units[3];
  return { count: Math.floor(days / largest.days), unit: largest.unit };
}
