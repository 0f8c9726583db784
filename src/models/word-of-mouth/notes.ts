import { scoreOfCounts } from '#models/kernel/net-promoter.ts';
import { normalQuantile } from '#models/kernel/normal.ts';
import { caution, info, type Step, stop, type Warning, warningsWhere } from '#models/outcome.ts';
import { working } from '#models/working.ts';
import type { WordOfMouthInput } from './input.ts';
import type { WordOfMouthOutput } from './output.ts';

export function warningsOf(input: WordOfMouthInput, output: WordOfMouthOutput): Warning[] {
  const { surveyCounts, shares } = input;
  const moved = input.moveDetractorToPassive + input.movePassiveToPromoter;
  const noticeable =
    surveyCounts === null ? 0 : leastNoticeable(scoreOfCounts(surveyCounts).standardError);
  const gap = Math.abs(output.nps - (shares.promoter - shares.detractor));
  return warningsWhere([
    [output.npsInterval === null, info('noSurvey', 'npsInterval')],
    [output.valuePerNpsPoint === null, info('nobodyMoves', 'valuePerNpsPoint')],
    [output.womShareOfDelta === null, info('noChange', 'womShareOfDelta')],
    [moved > 0 && moved < noticeable, caution('undetectable', 'deltaValue')],
    [gap > 0.005, caution('sharesDiffer', 'shares')],
    [output.Vbar < 0, caution('negativeValue', 'Vbar')],
    [output.chainMultiplier === null, stop('explosive', 'chainMultiplier')],
  ]);
}

/** Change of a score between two surveys of one size that 95 % confidence notices four times in five. */
function leastNoticeable(standardError: number): number {
  return (normalQuantile(0.975) + normalQuantile(0.8)) * Math.SQRT2 * standardError;
}

const valueCodes = {
  promoter: 'valueOfPromoter',
  passive: 'valueOfPassive',
  detractor: 'valueOfDetractor',
} as const;

export function stepsOf(input: WordOfMouthInput, output: WordOfMouthOutput): Step[] {
  const { customers, causalShare, conversion, type1Share, cac, discountRate } = input;
  const { V, F, Vbar } = output;
  const { moveDetractorToPassive: x, movePassiveToPromoter: y } = input;
  const value = '(margin − extraServeCost) × retention ÷ (1 + discountRate − retention)';
  const base = (name: keyof typeof V) =>
    working(valueCodes[name], 'money', V[name], value, {
      margin: input.margin[name],
      extraServeCost: input.extraServeCost[name],
      retention: input.retention[name],
      discountRate,
    });
  return [
    base('promoter'),
    base('passive'),
    base('detractor'),
    working(
      'valueOfOneRecommendation',
      'money',
      output.valuePerRecommendation,
      'conversion × (type1Share × Vbar + (1 − type1Share) × cac)',
      { conversion, type1Share, Vbar, cac },
    ),
    working(
      'valueOfTheMove',
      'money',
      output.deltaValue,
      'customers × causalShare × (x × (passive − detractor) + y × (promoter − passive))',
      { customers, causalShare, x, y, ...F },
    ),
    working('valueOfOnePoint', 'money', output.valuePerNpsPoint, 'deltaValue ÷ (100 × (x + y))', {
      deltaValue: output.deltaValue,
      x,
      y,
    }),
  ];
}
