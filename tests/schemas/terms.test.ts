import { describe, expect, test } from 'vitest';
import { termFinder } from '#schemas/terms.ts';

const metrics = [
  { id: 'nps', title: 'Net Promoter Score', acronyms: ['NPS'], terms: ['net promoter'] },
  { id: 'churn', title: 'Churn', acronyms: [], terms: ['churn rate'] },
  { id: 'effort', title: 'Customer effort', acronyms: ['CES'], terms: ['c++ (hard)'] },
];
const found = (text: string) => termFinder(metrics)(text).map(({ id, text }) => `${id}: ${text}`);

describe('metrics are found in running text', () => {
  test.each([
    ['Watch churn.', ['churn: churn']],
    ['Churn rates rose; CHURN too.', ['churn: Churn rates', 'churn: CHURN']],
    [
      'The net promoter score and net\npromoter.',
      ['nps: net promoter score', 'nps: net\npromoter'],
    ],
    ['NPS, but not nps, Nps or ces; CES.', ['nps: NPS', 'effort: CES']],
    ['churn-rate, pre-churn, churned, Échurn, churn’s', ['churn: churn']],
    ['c++ (hard)', ['effort: c++ (hard)']],
    ['cxx (hard)', []],
    ['', []],
  ])('%j', (text, mentions) => {
    expect(found(text)).toEqual(mentions);
  });

  test('each with its place', () => {
    expect(termFinder(metrics)('If churn').map(({ at }) => at)).toEqual([3]);
  });

  test('and nothing is found where there are no metrics', () => {
    expect(termFinder([])('churn')).toEqual([]);
  });
});
