import { asText, counted } from '#github/markdown.ts';
import type { Change } from './changes.ts';
import type { Review } from './review.ts';

/** Rows on the page of the run, which holds a megabyte, and in the comment, which a person reads. */
const MOST_ROWS = 60;

/** A comment longer than 65,536 characters is refused by GitHub. */
const LONGEST = 55_000;

/** What the check found, as Markdown for the page of the run: GitHub shows only ten annotations of a kind. */
export const summaryOf = (review: Review, others: readonly Change[]): string =>
  [
    '## The entries of this pull request',
    review.found === 0 ? 'Nothing to mend.' : tableOf(review),
    ...(others.length > 0 ? [forOwners(others)] : []),
    '',
  ].join('\n\n');

/** Findings as a table, errors first, with a count of those that do not fit. */
export function tableOf({ findings, found }: Pick<Review, 'findings' | 'found'>): string {
  const rows: string[] = [];
  let length = 0;
  for (const { severity, file, line, message } of findings.slice(0, MOST_ROWS)) {
    const row = `| ${severity} | ${asText(`${file}:${line}`)} | ${asText(message)} |`;
    length += row.length;
    if (length > LONGEST) break;
    rows.push(row);
  }
  const left = found - rows.length;
  const table = ['| | Where | What |', '| --- | --- | --- |', ...rows].join('\n');
  return left > 0 ? `${table}\n\nAnd ${left} more: \`npm run check\` names them all.` : table;
}

const forOwners = (others: readonly Change[]) => {
  const shown = others.slice(0, MOST_ROWS).map(({ path }) => `- ${asText(path)}`);
  return [
    `${counted(others.length, 'file')} outside of the entries: a code owner looks at them.`,
    shown.join('\n'),
  ].join('\n\n');
};
