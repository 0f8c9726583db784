// Needs: english-content
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readMetrics } from '#markdown/read-metrics.ts';
import { sumOf } from './sum-of.ts';

const metrics = readMetrics(pathToFileURL(`${process.cwd()}/src/content/metrics/`));

test('there are metrics to test', () => {
  expect(metrics.length).toBeGreaterThan(12);
});

describe.each(metrics)('the worked example of $id', ({ example }) => {
  test.each(example.working)('%s', (step) => {
    const [working = '', ...printed] = step.split('=');
    expect(printed.length).toBeGreaterThan(0);
    for (const result of printed)
      expect(Math.abs(sumOf(working) - sumOf(result))).toBeLessThanOrEqual(halfOfLastPlace(result));
  });
});

test('sums are worked out', () => {
  expect(sumOf('(54,000 − 40,000) ÷ 40,000')).toBeCloseTo(0.35);
  expect(sumOf('1 − 0.975¹²')).toBeCloseTo(0.262, 3);
  expect(sumOf('2 + 3 × 4 ÷ 6')).toBe(4);
  expect(sumOf('12 × 2.5%')).toBeCloseTo(0.3);
  expect(() => sumOf('40 of 80')).toThrow('40 of 80');
});

/** What rounding may hide: half of the last place that is printed. */
function halfOfLastPlace(printed: string): number {
  const places = /\.(\d+)/.exec(printed)?.[1]?.length ?? 0;
  const percent = printed.trim().endsWith('%') ? 2 : 0;
  return 0.5 * 10 ** -(places + percent) + 1e-9;
}
