import type { Finding, Report, Severity } from '#checks/rule.ts';
import { pageOf } from '#checks/rule-page.ts';

/** Colours a text, or leaves it. Whoever writes to a screen decides. */
export type Paint = (style: 'underline' | 'red' | 'yellow' | 'dim', text: string) => string;

const unpainted: Paint = (_style, text) => text;

const colours = { error: 'red', warning: 'yellow' } as const satisfies Record<Severity, string>;

/** For people: findings by file, why they matter, and a closing line that counts them. */
export function terminal({ findings, checked }: Report, paint: Paint = unpainted): string {
  const files = Map.groupBy(findings, ({ file }) => file);
  const groups = [...files].map(([file, found]) => {
    const lines = found.map((finding) => lineOf(finding, paint));
    return `${paint('underline', file)}\n${lines.join('')}\n`;
  });
  return `${groups.join('')}${reasons(findings, paint)}${summary(findings, checked)}${mendable(findings)}\n`;
}

function lineOf({ line, column, rule, severity, message }: Finding, paint: Paint): string {
  const place = `${line}:${column}`.padEnd(7);
  return `  ${place} ${paint(colours[severity], severity)}  ${visible(message)} ${paint('dim', `(${rule})`)}\n`;
}

/** Why each rule is there and where it is explained, once a rule. */
function reasons(findings: readonly Finding[], paint: Paint): string {
  const whys = new Map(findings.map(({ rule, why = '' }) => [rule, why]));
  const lines = [...whys].map(
    ([rule, why]) => `  ${rule}: ${why}\n    ${paint('dim', pageOf(rule))}\n`,
  );
  return lines.length > 0 ? `${paint('underline', 'Why')}\n${lines.join('')}\n` : '';
}

function mendable(findings: readonly Finding[]): string {
  const { length } = findings.filter(({ fix }) => fix);
  return length > 0 ? ` ${length} can be mended by npm run check -- --fix.` : '';
}

function summary(findings: readonly Finding[], checked: number): string {
  const count = (severity: Severity) =>
    counted(findings.filter((finding) => finding.severity === severity).length, severity);
  const looked = `${counted(checked, 'file')} checked`;
  return findings.length === 0
    ? `${looked}: nothing to mend.`
    : `${looked}: ${count('error')}, ${count('warning')}.`;
}

const counted = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** Messages quote what authors typed: control characters would reach the terminal as commands. */
const visible = (text: string) => text.replace(/\p{Cc}/gu, '\u{FFFD}');
