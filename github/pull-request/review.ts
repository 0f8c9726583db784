import { z } from 'zod';

/** More findings than these are not shown one by one: a comment holds 65,536 characters. */
const MOST_FINDINGS = 500;

const line = z.int().min(1).max(1_000_000);

/**
 * What the check of a pull request found: written by a run that anybody can cause, read by one that may write comments.
 * So it is judged like any other input from outside.
 */
export const review = z.strictObject({
  number: z.int().min(1).max(2_000_000_000),
  head: z.string().regex(/^[0-9a-f]{40}$/),
  checked: z.int().min(0),
  findings: z
    .array(
      z.strictObject({
        file: z.string().min(1).max(500),
        line,
        column: line,
        rule: z.string().regex(/^[a-z][a-z-]{2,60}$/),
        severity: z.enum(['error', 'warning']),
        message: z.string().min(1).max(2_000),
      }),
    )
    .max(MOST_FINDINGS),
  /** How many there are, if not all are listed. */
  found: z.int().min(0),
});

export type Review = z.output<typeof review>;

/** A review within the limits above, errors first. */
export function reviewOf(
  about: Pick<Review, 'number' | 'head' | 'checked'>,
  all: Review['findings'],
): Review {
  const sorted = [...all].sort((a, b) => rank[a.severity] - rank[b.severity]);
  const findings = sorted
    .slice(0, MOST_FINDINGS)
    .map(({ file, line, column, rule, severity, message }) => ({
      ...{ line, column, rule, severity },
      file: file.slice(0, 500),
      message: message.slice(0, 2_000),
    }));
  return { ...about, findings, found: all.length };
}

const rank = { error: 0, warning: 1 } as const;
