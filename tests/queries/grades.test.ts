import { describe, expect, test } from 'vitest';
import { type Grade, gradeStudy, grades, isOld, isWeak } from '#queries/grades.ts';

const sound = { method: 'field-study', sample: 400, year: 2024 } as const;

describe('a study is graded by what is known of it', () => {
  test.each([
    ['nothing is missing', sound, true, 'strong', []],
    [
      'people were only asked',
      { ...sound, method: 'survey' },
      true,
      'moderate',
      ['people were asked, nothing was compared'],
    ],
    ['it is second-hand', sound, false, 'moderate', ['read second-hand']],
    ['the sample is small', { ...sound, sample: 99 }, true, 'moderate', ['only 99 in the sample']],
    ['the sample is just large enough', { ...sound, sample: 100 }, true, 'strong', []],
    [
      'it is eleven years old',
      { ...sound, year: 2015 },
      true,
      'moderate',
      ['older than ten years'],
    ],
    ['it is ten years old', { ...sound, year: 2016 }, true, 'strong', []],
    [
      'two things are wrong',
      { ...sound, method: 'survey', year: 2012 },
      true,
      'weak',
      ['people were asked, nothing was compared', 'older than ten years'],
    ],
    [
      'nothing is known but the figure',
      { method: 'not-reported', sample: 'not reported', year: 'not reported' },
      false,
      'weak',
      ['read second-hand', 'method not reported', 'sample not reported', 'year not reported'],
    ],
    [
      'nothing was measured',
      { ...sound, method: 'opinion' },
      true,
      'opinion',
      ['nothing was measured'],
    ],
  ] as const)('%s', (_case, study, firstHand, grade, shortcomings) => {
    expect(gradeStudy(study, firstHand, 2026)).toEqual({ grade, shortcomings });
  });
});

test('only strong and moderate evidence can carry advice', () => {
  const weak = (Object.keys(grades) as Grade[]).filter(isWeak);
  expect(weak).toEqual(['weak', 'case', 'opinion']);
});

test('what is ten years old is not old yet, and what has no year is not called so', () => {
  expect([2016, 2015, Number.NaN].map((year) => isOld(year, 2026))).toEqual([false, true, false]);
});
