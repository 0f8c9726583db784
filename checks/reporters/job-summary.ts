import type { Finding, Report } from '#checks/rule.ts';
import { pageOf } from '#checks/rule-page.ts';

/** GitHub takes a mebibyte; a page of a thousand rows is as much as anybody scrolls through. */
const MOST_ROWS = 1000;

/**
 * For the page of a GitHub run: all findings as a table, since GitHub shows at most ten beside the lines.
 * What authors typed cannot become markup here.
 */
export function jobSummary({ findings, checked }: Report): string {
  if (findings.length === 0) return `### Content: ${checked} files checked, nothing to mend\n`;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const rows = findings.slice(0, MOST_ROWS).map(row);
  const left = findings.length - rows.length;
  return [
    `### Content: ${errors} to mend, ${findings.length - errors} to consider`,
    '',
    '| | Where | What | Rule |',
    '| - | - | - | - |',
    ...rows,
    ...(left > 0 ? ['', `And ${left} more: run \`npm run check\` to see them all.`] : []),
    '',
  ].join('\n');
}

const row = ({ file, line, column, severity, message, rule }: Finding): string =>
  `| ${severity} | ${plain(`${file}:${line}:${column}`)} | ${plain(message)} | [${rule}](${pageOf(rule)}) |`;

const plain = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Cf}]/gu, '\u{FFFD}')
    .replace(/[^\p{L}\p{N}\s.,:;'’“”/…–-]/gu, (sign) => `&#${sign.codePointAt(0)};`)
    .replaceAll('://', '&#58;//')
    .replaceAll('www.', 'www&#46;');
