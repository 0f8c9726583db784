import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { journey } from '#checks/examples/sound-entries.ts';
import { curveInWords, FIX_FIRST, fixFirst, laneLabels, lanesOf } from '#queries/journeys.ts';
import { journeySchema } from '#schemas/journey.ts';
import { journeyStage } from '#schemas/journey-stage.ts';
import { plainReference } from '#schemas/reference.ts';

const { stages } = journeySchema(plainReference).parse(parse(journey().split(/^---$/m)[1] ?? ''));
const scored = (...scores: [pain: number, profit: number][]) =>
  scores.map(([pain, profit], index) => ({ ...stages[0], name: `Stage ${index}`, pain, profit }));

describe('fix first', () => {
  test('is where pain times profit is highest, not where either is', () => {
    const all = scored([3, 1], [1, 3], [2, 2]);
    expect(fixFirst(all)).toEqual([all[2]]);
  });

  test('is every stage that shares the highest product', () => {
    const all = scored([3, 2], [1, 1], [2, 3]);
    expect(fixFirst(all)).toEqual([all[0], all[2]]);
  });

  test('is nowhere when nothing hurts, or nothing hangs on it', () => {
    expect(fixFirst(scored([0, 3], [3, 0]))).toEqual([]);
    expect(fixFirst([])).toEqual([]);
  });
});

describe('lanes', () => {
  test('say everything that a stage holds', () => {
    const sample = { ...stages[0], tollgates: ['Somebody says yes'] } as (typeof stages)[number];
    const said = lanesOf([sample])
      .flatMap(({ cells }) => cells[0] ?? [])
      .join(' | ');
    for (const text of [sample.who, sample.what, sample.when, sample.where, sample.why])
      expect(said).toContain(text);
    for (const text of [...sample.needs, ...sample.activities, ...sample.content])
      expect(said).toContain(text);
    expect(said).toContain('Bad: The letter reads like a threat.');
    expect(said).toContain('Letter | Phone');
    expect(said).toContain('Driver');
    expect(said).toContain('Somebody says yes');
    expect(said).toContain('2 × 1 = 2');
  });

  test('are as many as the fields of a stage call for', () => {
    const together = ['name', 'feeling', 'profit']; // in the heading, with the emotion, with the pain
    const fields = Object.keys(journeyStage.shape).filter((key) => !together.includes(key));
    expect(laneLabels).toHaveLength(fields.length);
  });

  test('mark what to fix first, and say so when there is no tollgate', () => {
    const lanes = lanesOf(scored([1, 1], [3, 3]) as typeof stages);
    const cells = (id: string) => lanes.find((lane) => lane.id === id)?.cells;
    expect(cells('priority')).toEqual([['1 × 1 = 1'], ['3 × 3 = 9', FIX_FIRST]]);
    expect(cells('tollgates')).toEqual([['Nothing'], ['Nothing']]);
  });
});

test('the curve in one sentence', () => {
  expect(curveInWords(stages)).toBe('How it feels: Reading, bad; Ringing, bad; Waiting, bad.');
});

test.each([-3, 0.5, 3])('an emotion of %s is refused', (emotion) => {
  expect(journeyStage.safeParse({ ...stages[0], emotion }).success).toBe(false);
});
