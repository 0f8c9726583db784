import playbook from '#config';
import type { Finding } from '#schemas/study.ts';
import { NOT_REPORTED } from '#schemas/text.ts';
import { precisions } from '#words';

/**
 * A finding's number as the source words it: "nearly 75 %", "35–60 %", "9".
 *
 * @returns null when the source gives no number
 */
export function figureOf({ value, upTo, precision, unit }: Finding): string | null {
  if (value === NOT_REPORTED) return null;
  const number = value.toLocaleString(playbook.language);
  const range = upTo === undefined ? number : `${number}–${upTo.toLocaleString(playbook.language)}`;
  return precisions[precision] + range + (isPercentage(unit) ? '\u202f%' : '');
}

/**
 * The part of a whole that a finding speaks of, for drawing.
 *
 * @returns from and to between 0 and 1, or null when it is not a percentage
 */
export function shareOf({ value, upTo, unit }: Finding): { from: number; to: number } | null {
  if (value === NOT_REPORTED || !isPercentage(unit) || value < 0 || (upTo ?? value) > 100)
    return null;
  return upTo === undefined ? { from: 0, to: value / 100 } : { from: value / 100, to: upTo / 100 };
}

const isPercentage = (unit: string) => unit.startsWith('%') || unit.startsWith('per cent');
