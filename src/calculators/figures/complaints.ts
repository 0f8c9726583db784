import { branches } from '#calculators/draw/branches.ts';
import type { Figure, Row } from '#calculators/figure.ts';
import { branchesOf, presentLevers } from '#models/complaints/branches.ts';
import type { Branches, ComplaintsInput } from '#models/complaints/input.ts';
import { complaintsCalculator as words } from '#words';

/** Customers with a problem, how it ended for them, and who of them is lost. */
export function lost(lostByBranch: Branches, input: ComplaintsInput): Figure {
  const ended = branchesOf(input.customers, presentLevers(input));
  const complained = ended.quick + ended.resolved + ended.unresolved;
  const ending = (how: keyof Branches, within: number, place: number): Row[] => [
    { label: words.lost[how], values: [ended[how]], within },
    {
      label: words.lost.lost(words.lost[how]),
      values: [lostByBranch[how]],
      within: place,
      series: 1,
    },
  ];
  return {
    draw: branches,
    title: words.lost.title,
    point: words.lost.point,
    rowsAre: words.lost.rowsAre,
    columns: [{ label: words.lost.value, unit: 'count' }],
    rows: [
      { label: words.lost.whole, values: [complained + ended.silent] },
      { label: words.lost.complained, values: [complained], within: 0 },
      ...ending('quick', 1, 2),
      ...ending('resolved', 1, 4),
      ...ending('unresolved', 1, 6),
      ...ending('silent', 0, 8),
    ],
  };
}
