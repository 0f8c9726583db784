import { branches } from '#calculators/draw/branches.ts';
import { bullets } from '#calculators/draw/bullets.ts';
import { waterfall } from '#calculators/draw/waterfall.ts';
import type { Figure } from '#calculators/figure.ts';
import type { ContactResolutionInput } from '#models/contact-resolution/input.ts';
import type { ContactResolutionOutput } from '#models/contact-resolution/output.ts';
import { contactResolutionCalculator as words } from '#words';

/** Of how many issues the flow is told. */
const TOLD = 1000;

/** What becomes of issues, contact by contact; from the third on, the sum of the series. */
export function flow({
  fcr,
  laterResolution: solved,
  recontactRate: back,
}: ContactResolutionInput): Figure {
  const unsolvedFirst = TOLD * (1 - fcr);
  const again = unsolvedFirst * back;
  const unsolvedSecond = again * (1 - solved);
  const more = unsolvedSecond * back;
  const ends = solved + (1 - solved) * (1 - back);
  return {
    draw: branches,
    title: words.flow.title(TOLD),
    point: words.flow.point,
    rowsAre: words.flow.rowsAre,
    columns: [{ label: words.flow.value(TOLD), unit: 'count' }],
    rows: [
      { label: words.flow.whole, values: [TOLD] },
      { label: words.flow.first, values: [TOLD * fcr], within: 0 },
      { label: words.flow.again, values: [again], within: 0 },
      { label: words.flow.second, values: [again * solved], within: 2 },
      { label: words.flow.more, values: [more], within: 2 },
      { label: words.flow.later, values: [(more * solved) / ends], within: 4 },
      {
        label: words.flow.givenUpLater,
        values: [(more * (1 - solved) * (1 - back)) / ends],
        within: 4,
        series: 1,
      },
      {
        label: words.flow.givenUpSecond,
        values: [unsolvedSecond * (1 - back)],
        within: 2,
        series: 1,
      },
      {
        label: words.flow.givenUpFirst,
        values: [unsolvedFirst * (1 - back)],
        within: 0,
        series: 1,
      },
    ],
  };
}

/** Self-service as it is against what it needs. */
export function selfService(
  { breakEvenContainment }: ContactResolutionOutput,
  { containment }: ContactResolutionInput,
): Figure {
  return {
    draw: bullets,
    title: words.selfService.title,
    point: words.selfService.point,
    rowsAre: words.selfService.rowsAre,
    columns: [
      { label: words.selfService.now, unit: 'fraction' },
      { label: words.selfService.needed, unit: 'fraction' },
    ],
    rows: [{ label: words.selfService.solved, values: [containment, breakEvenContainment] }],
  };
}

/** Where the saving comes from. */
export function saving(
  output: ContactResolutionOutput,
  { programmeCost }: ContactResolutionInput,
): Figure {
  return {
    draw: waterfall,
    title: words.saving.title,
    point: words.saving.point,
    rowsAre: words.saving.rowsAre,
    columns: [{ label: words.saving.value, unit: 'money' }],
    rows: [
      { label: words.saving.repeats, values: [output.savingRepeat] },
      { label: words.saving.selfService, values: [output.savingDeflection] },
      { label: words.saving.programme, values: [-programmeCost] },
      { label: words.saving.net, values: [output.net], total: true },
    ],
  };
}
