import type { Fix } from '#checks/rule.ts';

/** A text with a stretch of it replaced. */
export function applyFix(text: string, { start, end, text: replacement }: Fix): string {
  const lines = text.split('\n');
  const offsetOf = ({ line, column }: Fix['start']) =>
    lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  return text.slice(0, offsetOf(start)) + replacement + text.slice(offsetOf(end));
}
