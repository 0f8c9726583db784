import { expect, test } from 'vitest';
import { dayOf, nextReview } from '#queries/dates.ts';

test.each([
  ['2026-03-15', 6, '2026-09-15'],
  ['2026-11-22', 12, '2027-11-22'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2025-12-31', 2, '2026-02-28'],
])('checked on %s, every %i months: due on %s', (reviewedOn, reviewEvery, due) => {
  expect(dayOf(nextReview({ reviewedOn: new Date(reviewedOn), reviewEvery }))).toBe(due);
});

test('without a period of its own an entry follows the playbook’s', () => {
  expect(dayOf(nextReview({ reviewedOn: new Date('2026-05-01') }))).toBe('2027-05-01');
});
