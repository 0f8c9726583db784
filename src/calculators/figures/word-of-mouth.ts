import { intervals } from '#calculators/draw/intervals.ts';
import { move } from '#calculators/draw/move.ts';
import { stack } from '#calculators/draw/stack.ts';
import type { Figure } from '#calculators/figure.ts';
import type { Format } from '#calculators/format.ts';
import { groupNames } from '#models/answer-counts.ts';
import type { WordOfMouthInput } from '#models/word-of-mouth/input.ts';
import type { WordOfMouthOutput } from '#models/word-of-mouth/output.ts';
import { wordOfMouthCalculator as words } from '#words';

/** What a customer of each group is worth, own purchases and words. */
export const parts = ({ V, W }: WordOfMouthOutput): Figure => ({
  draw: stack,
  title: words.parts.title,
  point: words.parts.point,
  rowsAre: words.parts.rowsAre,
  columns: [
    { label: words.parts.own, unit: 'money' },
    { label: words.parts.words, unit: 'money' },
  ],
  rows: groupNames.map((name) => ({
    label: words.groupNames[name],
    values: [V[name], W[name]],
  })),
});

/** Who stays in which group, and who moves up. */
export function moves({
  shares,
  moveDetractorToPassive: up,
  movePassiveToPromoter: top,
}: WordOfMouthInput): Figure {
  const groups = groupNames.map((name) => words.groupNames[name]);
  const [promoters = '', passives = '', detractors = ''] = groups;
  return {
    draw: move,
    title: words.move.title,
    point: words.move.point,
    rowsAre: words.move.rowsAre,
    columns: [{ label: words.move.value, unit: 'fraction' }],
    groups,
    rows: [
      { label: words.move.stay(promoters), values: [shares.promoter], ends: [0, 0] },
      { label: words.move.become(passives, promoters), values: [top], ends: [1, 0] },
      {
        label: words.move.stay(passives),
        values: [Math.max(0, shares.passive - top)],
        ends: [1, 1],
      },
      { label: words.move.become(detractors, passives), values: [up], ends: [2, 1] },
      {
        label: words.move.stay(detractors),
        values: [Math.max(0, shares.detractor - up)],
        ends: [2, 2],
      },
    ],
  };
}

/** The score of the survey, if there was one, and what it would be after the move. */
export function score(
  { nps, npsInterval, valuePerNpsPoint }: WordOfMouthOutput,
  { moveDetractorToPassive, movePassiveToPromoter }: WordOfMouthInput,
  format: Format,
): Figure[] {
  if (npsInterval === null || valuePerNpsPoint === null) return [];
  const { low, high } = npsInterval;
  const gain = moveDetractorToPassive + movePassiveToPromoter;
  return [
    {
      draw: intervals,
      title: words.score.title,
      point: words.score.point(format.shown(valuePerNpsPoint, 'money')),
      rowsAre: words.score.rowsAre,
      columns: [
        { label: words.score.value, unit: 'points' },
        { label: words.score.lowest, unit: 'points' },
        { label: words.score.highest, unit: 'points' },
      ],
      rows: [
        { label: words.score.before, values: [nps, low, high] },
        { label: words.score.after, values: [nps + gain, low + gain, high + gain] },
      ],
    },
  ];
}
