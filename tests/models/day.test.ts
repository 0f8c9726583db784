import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween, localDay, spanOf } from '#models/day.ts';

test.each([
  ['2026-11-22', '2026-11-23', 1],
  ['2026-11-22', '2026-11-22', 0],
  ['2026-11-22', '2026-11-20', -2],
  ['2024-02-28', '2024-03-01', 2],
  ['2026-03-28', '2026-03-30', 2],
  ['2026-12-31', '2027-12-31', 365],
])('from %s to %s: %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test.each([
  [0, 0, 'day'],
  [1, 1, 'day'],
  [13, 13, 'day'],
  [14, 2, 'week'],
  [60, 8, 'week'],
  [61, 2, 'month'],
  [365, 11, 'month'],
  [730, 23, 'month'],
  [731, 2, 'year'],
  [4000, 10, 'year'],
])('%i days are %i of a %s', (days, count, unit) => {
  expect(spanOf(days)).toEqual({ count, unit });
});

test('a reader’s day is the one on their own calendar', () => {
  expect(localDay(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});

test('days compare like text', () => {
  const days = fc
    .date({ min: new Date('0001-01-02'), max: new Date('9999-12-30'), noInvalidDate: true })
    .map((date) => localDay(date));
  fc.assert(
    fc.property(days, days, (a, b) => {
      expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
    }),
  );
});
