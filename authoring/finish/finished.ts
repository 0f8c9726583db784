import { isMap, isScalar, LineCounter, parseDocument, visit } from 'yaml';

/** Says why a draft cannot be finished yet. */
export class NotFinished extends Error {}

/**
 * Makes an entry of a draft: takes out the hints and the line that kept it from readers, and dates it.
 *
 * @param text the draft, as its author left it
 * @param today the day it is, as year-month-day
 * @throws NotFinished naming each line that is still open, or the first that cannot be read
 */
export function finished(text: string, today: string): string {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
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
  const fields = read(lines.slice(start, end), start);
  const kept = fields.lines.filter((_, line) => !fields.hints.has(line) && line !== fields.draft);
  while (kept[0] === '') kept.shift();
  while (kept.at(-1) === '') kept.pop();
  const dated =
    fields.draft === undefined
      ? kept
      : kept.map((line) => line.replace(/^(publishedOn|reviewedOn): .*/, `$1: ${today}`));
  return [...lines.slice(0, start), ...dated, ...lines.slice(end)].join('\n').replace(/\n*$/, '\n');
}

/** The fields, line by line, counted from nought. */
interface Fields {
  lines: readonly string[];
  hints: ReadonlySet<number>;
  /** Where it says that the entry is a draft. */
  draft: number | undefined;
}

/**
 * @param before how many lines stand above the fields
 * @throws NotFinished when they cannot be read
 */
function read(lines: readonly string[], before: number): Fields {
  const counter = new LineCounter();
  const fields = parseDocument(lines.join('\n'), { lineCounter: counter });
  const [wrong] = fields.errors;
  if (wrong)
    throw new NotFinished(
      `The fields cannot be read. Line ${(wrong.linePos?.[0].line ?? 0) + before}: ${wrong.message.split('\n', 1)[0]}`,
    );
  const lineOf = (offset: number) => counter.linePos(offset).line - 1;
  const hints = new Set(lines.flatMap((line, index) => (/^ *#/.test(line) ? [index] : [])));
  visit(fields, {
    Scalar(_, { range }) {
      // Within a text over several lines a line that looks like a hint is none.
      if (range)
        for (let line = lineOf(range[0]); line <= lineOf(range[1] - 1); line++) hints.delete(line);
    },
  });
  const status = isMap(fields.contents)
    ? fields.contents.items.find(({ key }) => isScalar(key) && key.value === 'status')
    : undefined;
  const isDraft = isScalar(status?.value) && status.value.value === 'draft';
  const [at] = (isDraft && isScalar(status.key) && status.key.range) || [];
  return { lines, hints, draft: at === undefined ? undefined : lineOf(at) };
}
