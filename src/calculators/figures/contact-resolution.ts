import type { Figure } from '#calculators/figure.ts';
import type { ContactResolutionInput } from '#models/contact-resolution/input.ts';
import type { ContactResolutionOutput } from '#models/contact-resolution/output.ts';

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
    title: `What becomes of ${TOLD} issues`,
    point: 'Some are solved at once, some after coming back, some are given up unheard.',
    rowsAre: 'Issues',
    columns: [{ label: `Of ${TOLD}`, unit: 'count' }],
    rows: [
      { label: 'solved at the first contact', values: [TOLD * fcr] },
      { label: 'solved at the second', values: [solvedSecond] },
      { label: 'solved later', values: [TOLD - TOLD * fcr - solvedSecond - givenUp] },
      { label: 'given up in silence', values: [givenUp] },
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
    title: 'Where the saving comes from',
    point: 'Fewer repeats and self-service, less what the programme costs.',
    rowsAre: 'Step',
    columns: [{ label: 'A year', unit: 'money' }],
    rows: [
      { label: 'fewer repeats', values: [output.savingRepeat] },
      { label: 'self-service', values: [output.savingDeflection] },
      { label: 'programme', values: [-programmeCost] },
      { label: 'net saving', values: [output.net], total: true },
    ],
  };
}
