import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mondayOf, nextTurn, turnOf, weekNumber } from '#models/week.ts';

test.each([
  [1970, 1, 4, -1],
  [1970, 1, 5, 0],
  [1970, 1, 11, 0],
  [2026, 11, 16, 2967],
  [2026, 11, 22, 2967],
  [2026, 11, 23, 2968],
])('%i-%i-%i is in week %i', (year, month, day, week) => {
  expect(weekNumber(year, month, day)).toBe(week);
});

test('a week has seven days, whatever the month or year', () => {
  fc.assert(
    fc.property(fc.integer({ min: -30_000, max: 60_000 }), (days) => {
      const at = (offset: number) => {
        const date = new Date((days + offset) * 86_400_000);
        return weekNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
      };
      expect(at(7)).toBe(at(0) + 1);
    }),
  );
});

test('each entry of a list has its turn, in order, also before 1970', () => {
  expect([-1, 0, 1, 2, 3].map((week) => turnOf(week, 3))).toEqual([2, 0, 1, 2, 0]);
});

test('the Monday of a week lies in it, and the day before does not', () => {
  fc.assert(
    fc.property(fc.integer({ min: -4000, max: 9000 }), (week) => {
      const [year, month, day] = mondayOf(week).split('-').map(Number) as [number, number, number];
      expect(weekNumber(year, month, day)).toBe(week);
      expect(new Date(mondayOf(week)).getUTCDay()).toBe(1);
    }),
  );
  expect(mondayOf(2967)).toBe('2026-11-16');
});

test('the next turn is this week or later, and never later than once round', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -4000, max: 9000 }),
      fc.integer({ min: 1, max: 60 }),
      fc.nat(),
      (week, count, any) => {
        const turn = any % count;
        const next = nextTurn(week, turn, count);
        expect(turnOf(next, count)).toBe(turn);
        expect(next - week).toBeGreaterThanOrEqual(0);
        expect(next - week).toBeLessThan(count);
      },
    ),
  );
});
