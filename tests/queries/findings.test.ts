import { describe, expect, test } from 'vitest';
import { figureOf, shareOf } from '#queries/findings.ts';

const finding = {
  statement: 'Most firms aim to stand out by experience.',
  value: 75,
  precision: 'exact',
  unit: '% of firms',
  source: { collection: 'sources', id: 'x' },
} as const;

describe('a figure is worded as its source words it', () => {
  test.each([
    [finding, '75\u202f%'],
    [{ ...finding, precision: 'nearly' as const }, 'nearly 75\u202f%'],
    [{ ...finding, value: 35, upTo: 60 }, '35–60\u202f%'],
    [{ ...finding, value: 9, precision: 'at-least' as const, unit: 'sources' }, 'at least 9'],
    [{ ...finding, value: 12000, unit: 'people' }, '12,000'],
    [{ ...finding, value: 'not reported' as const }, null],
  ])('%#', (given, figure) => {
    expect(figureOf(given)).toBe(figure);
  });
});

describe('only a share of a whole is drawn as one', () => {
  test.each([
    [finding, { from: 0, to: 0.75 }],
    [
      { ...finding, value: 35, upTo: 60 },
      { from: 0.35, to: 0.6 },
    ],
    [{ ...finding, value: 9, unit: 'sources' }, null],
    [{ ...finding, value: 140 }, null],
    [{ ...finding, value: 'not reported' as const }, null],
  ])('%#', (given, share) => {
    expect(shareOf(given)).toEqual(share);
  });
});
