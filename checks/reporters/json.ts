import type { Report } from '#checks/rule.ts';
import { inFull } from './in-full.ts';

/** For programs: `{ findings: [{ file, line, column, rule, severity, message, fix? }], checked }`. */
export function json({ findings, checked }: Report): string {
  const written = findings.map((finding) => {
    const { file, line, column, rule, severity, fix } = finding;
    return { file, line, column, rule, severity, message: inFull(finding), ...(fix && { fix }) };
  });
  return `${JSON.stringify({ findings: written, checked }, null, 2)}\n`;
}
