import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween } from '#models/day.ts';
import { datedPlan, firstWorkingDay, isPlanDay } from '#models/start-plan.ts';

const WEEKEND = [6, 0];
const QUARTER = [
  { endsAfter: 0, steps: 2 },
  { endsAfter: 6, steps: 5 },
  { endsAfter: 29, steps: 3 },
  { endsAfter: 59, steps: 1 },
  { endsAfter: 89, steps: 4 },
];
const ends = (start: string, weekend = WEEKEND) =>
  datedPlan(start, QUARTER, weekend).map(({ last }) => last);
const weekday = (day: string) => new Date(day).getUTCDay();

describe('worked examples, by the calendar on the wall', () => {
  test('from Friday 20 November 2026', () => {
    const days = ['2026-11-20', '2026-11-26', '2026-12-18', '2027-01-18', '2027-02-17'];
    expect(ends('2026-11-20')).toEqual(days);
    expect(datedPlan('2026-11-20', QUARTER, WEEKEND)[1]?.steps).toEqual([
      '2026-11-23',
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
    ]);
  });

  test('whoever starts on a Saturday starts on Monday, and day 30 counts from there', () => {
    expect(ends('2026-11-21')).toEqual(ends('2026-11-23'));
    expect(ends('2026-11-23')[2]).toBe('2026-12-22');
  });

  test('where Friday and Saturday are off, Sunday is a working day', () => {
    expect(firstWorkingDay('2026-11-20', [5, 6])).toBe('2026-11-22');
    expect(firstWorkingDay('2026-11-22', [5, 6])).toBe('2026-11-22');
  });

  test('over the 29th of February', () => {
    expect(ends('2028-02-01')[2]).toBe('2028-03-01');
  });
});

test('every step falls on a working day, in order, within its stretch', () => {
  const day = fc
    .integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2100, 11, 31) })
    .map((at) => new Date(at).toISOString().slice(0, 10));
  const weekend = fc.constantFrom([6, 0], [5, 6], [0], [5], []);
  const counts = fc.array(fc.nat({ max: 30 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(day, weekend, counts, (start, off, steps) => {
      const stretches = QUARTER.map(({ endsAfter }, index) => ({
        endsAfter,
        steps: steps[index] ?? 0,
      }));
      const plan = datedPlan(start, stretches, off);
      const first = plan[0]?.last ?? '';
      const all = plan.flatMap((stretch) => [...stretch.steps, stretch.last]);
      expect(all).toEqual(all.toSorted());
      for (const [index, stretch] of plan.entries()) {
        expect(stretch.steps).toHaveLength(steps[index] ?? 0);
        if (stretch.steps.length > 0) expect(stretch.steps.at(-1)).toBe(stretch.last);
        for (const one of [...stretch.steps, stretch.last]) {
          expect(off).not.toContain(weekday(one));
          expect(daysBetween(first, one)).toBeLessThanOrEqual(QUARTER[index]?.endsAfter ?? 0);
          expect(daysBetween(start, one)).toBeGreaterThanOrEqual(0);
        }
      }
    }),
  );
});

test('only a day that exists is a day to start on', () => {
  for (const day of ['2026-11-20', '2028-02-29']) expect(isPlanDay(day), day).toBe(true);
  for (const text of ['', '2026-02-30', '2026-13-01', '1999-12-31', '2026-1-1', '<b>', 'tomorrow'])
    expect(isPlanDay(text), text).toBe(false);
});
