import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mismatches, type Tolerance } from './compare.ts';
import { call } from './vectors-adapter.ts';

interface Row {
  id: string;
  calculator: string;
  fn: string;
  args: Record<string, unknown>;
  expected: unknown;
  tol: Tolerance;
}

/** Makes one test of every row in a file of check values. */
export function runVectors(file: string): void {
  const rows = JSON.parse(readFileSync(file, 'utf8')) as Row[];
  const byCalculator = Map.groupBy(rows, (row) => row.calculator);
  describe.each([...byCalculator])('%s', (_, group) => {
    test.each(group)('$id: $fn', ({ fn, args, expected, tol }) => {
      expect(mismatches(call(fn, args), expected, tol)).toEqual([]);
    });
  });
}
