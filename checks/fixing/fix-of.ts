import type { Problem } from '#checks/rule.ts';

/**
 * The fix that puts one word in the place of another, if the other is there as typed: within quotation marks or over
 * lines it may not be.
 *
 * @param better what was meant, if that can be known
 */
export function fixOf(
  text: string,
  at: number,
  typed: string,
  better: string | undefined,
): Pick<Problem, 'fix'> {
  if (better === undefined || typed === '' || !text.startsWith(typed, at)) return {};
  return { fix: { from: at, to: at + typed.length, text: better } };
}
