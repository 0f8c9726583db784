import type { Figure } from '#calculators/figure.ts';
import type { ContactResolutionInput } from '#models/contact-resolution/input.ts';
import type { ContactResolutionOutput } from '#models/contact-resolution/output.ts';
import { contactResolutionCalculator as words } from '#words';

/** Of how many issues the flow is told. */
const TOLD = 1000;

/** What becomes of issues. */
export function flow(
  { unresolvedShare }: ContactResolutionOutput,
  input: ContactResolutionInput,
): Figure {
  const { fcr, laterResolution, recontactRate } = input;
  const second = TOLD * (1 - fcr) * recontactRate;
  const solvedSecond = second * laterResolution;
  const givenUp = TOLD * unresolvedShare;
  return {
    kind: 'bars',
    title: words.flow.title(TOLD),
    point: words.flow.point,
    rowsAre: words.flow.rowsAre,
    columns: [{ label: words.flow.value(TOLD), unit: 'count' }],
    rows: [
      { label: words.flow.first, values: [TOLD * fcr] },
      { label: words.flow.second, values: [solvedSecond] },
      { label: words.flow.later, values: [TOLD - TOLD * fcr - solvedSecond - givenUp] },
      { label: words.flow.givenUp, values: [givenUp] },
    ],
  };
}

/** Where the saving comes from. */
export function saving(
  output: ContactResolutionOutput,
  { programmeCost }: ContactResolutionInput,
): Figure {
  return {
    kind: 'waterfall',
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
