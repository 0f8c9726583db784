import type { Report } from '#checks/rule.ts';

/** For programs: `{ findings: [{ file, line, column, rule, severity, message }], checked }`. */
export const json = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;
