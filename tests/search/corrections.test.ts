import { describe, expect, test } from 'vitest';
import { correctionOf } from '#search/corrections.ts';

describe('slips of the finger', () => {
  const words = [
    ['customer', 90],
    ['journey', 40],
    ['churn', 12],
    ['chair', 5],
    ['loyalty', 30],
    ['map', 30],
  ] as const;

  test.each([
    ['chrun', 'churn'],
    ['juorney', 'journey'],
    ['custommer', 'customer'],
    ['cutsomre', 'customer'],
    ['loyality', 'loyalty'],
    ['xylophone', null],
    ['mpa', null],
    ['churn', null],
  ])('%s → %s', (typed, meant) => {
    expect(correctionOf(typed, words)).toBe(meant);
  });
});
