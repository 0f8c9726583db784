import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';

/** Says why a draft cannot be finished yet. */
export class NotFinished extends Error {}

/**
 * Makes an entry of a draft: takes out the hints and the line that kept it from readers, and dates it.
 *
 * @param text the draft, as its author left it
 * @param today the day it is, as year-month-day
 * @throws NotFinished naming each line that is still open
 */
export function finished(text: string, today: string): string {
  const lines = text.split('\n');
  const open = lines.flatMap((line, index) =>
    line.includes('???') ? [`  line ${index + 1}: ${line.trim().slice(0, 70)}`] : [],
  );
  if (open.length > 0)
    throw new NotFinished(
      `These lines still have ???. Write what belongs there. Where a value is right as it stands, delete the hint above it.\n${open.join('\n')}`,
    );
  const hasBody = lines[0] === '---';
  const start = hasBody ? 1 : 0;
  const end = hasBody ? lines.indexOf('---', 1) : lines.length;
  const fields = withoutHints(lines.slice(start, end));
  const dated = fields.includes(DRAFT)
    ? fields
        .filter((line) => line !== DRAFT)
        .map((line) => line.replace(/^(publishedOn|reviewedOn): .*/, `$1: ${today}`))
    : fields;
  return [...lines.slice(0, start), ...dated, ...lines.slice(end)].join('\n').replace(/\n*$/, '\n');
}

const DRAFT = 'status: draft';

/** A text over several lines may have lines that look like hints: then all stays. */
function withoutHints(fields: readonly string[]): readonly string[] {
  const kept = fields.filter((line) => !/^ *#/.test(line));
  while (kept[0] === '') kept.shift();
  while (kept.at(-1) === '') kept.pop();
  return isDeepStrictEqual(dataOf(kept), dataOf(fields)) ? kept : fields;
}

/** Fields that cannot be read equal nothing, so that nothing is taken from them: the checks will say what is wrong. */
function dataOf(fields: readonly string[]): unknown {
  try {
    return parse(fields.join('\n'), { logLevel: 'error' });
  } catch {
    return Symbol('unreadable');
  }
}
