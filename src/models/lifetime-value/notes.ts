import { caution, info, type Step, stop, type Warning, warningsWhere } from '#models/outcome.ts';
import { working } from '#models/working.ts';
import { unfittable } from './cohorts.ts';
import type { LifetimeValueInput } from './input.ts';
import type { LifetimeValueOutput } from './output.ts';

export function warningsOf(input: LifetimeValueInput, output: LifetimeValueOutput): Warning[] {
  const flags = output.sbg?.flags ?? [];
  const unfit = unfittable([input.cohort]);
  return [
    ...warningsWhere([
      [input.retention + input.uplift > 1, stop('moreThanAll', 'uplift')],
      [input.margin < 0, caution('negativeMargin', 'margin')],
      [input.marginGrowth !== 0, caution('growthLeftOut', 'upliftPerCustomer')],
      [output.clvFinite === null, info('noHorizon', 'clvFinite')],
      [output.clvToCac === null, info('noAcquisitionCost', 'clvToCac')],
      [output.breakEvenSpend === null, info('nobodyStays', 'breakEvenSpend')],
      [output.breakEvenRetention === null, caution('noBreakEven', 'breakEvenRetention')],
      [flags.includes('flat'), caution('flat', 'sbg')],
      [flags.includes('short'), caution('short', 'sbg')],
    ]),
    ...heterogeneityNulls(output, unfit ?? 'endlessLifetime'),
  ];
}

function heterogeneityNulls(output: LifetimeValueOutput, why: string): Warning[] {
  const { sbg, survival, retentionCurve, del, derl, constantRBias } = output;
  return [
    ...Object.entries({ sbg, survival, retentionCurve, del, derl, constantRBias })
      .filter(([, value]) => value === null)
      .map(([field]) => info(why, field)),
    ...(derl ?? []).flatMap((periods, k) => (periods === null ? [info(why, `derl[${k}]`)] : [])),
  ];
}

export function stepsOf(input: LifetimeValueInput, output: LifetimeValueOutput): Step[] {
  const { margin, retention, discountRate, marginGrowth, cac, customers } = input;
  const { gross, net } = output.upliftPerCustomer;
  const raised = retention + input.uplift;
  const first = input.timing === 'after' ? 'retention' : '(1 + discountRate)';
  const growing = 'margin × first ÷ (1 + discountRate − retention × (1 + marginGrowth)) − cac';
  return [
    working(
      'marginMultiple',
      'multiple',
      output.multiple,
      'retention ÷ (1 + discountRate − retention)',
      { retention, discountRate },
    ),
    working('customerLifetimeValue', 'money', output.headlineClv, growing.replace('first', first), {
      margin,
      retention,
      discountRate,
      marginGrowth,
      cac,
    }),
    working('expectedLifetime', 'periods', output.expectedLifetime, '1 ÷ (1 − retention)', {
      retention,
    }),
    working('retentionAfterTheChange', 'fraction', raised, 'retention + uplift', {
      retention,
      uplift: input.uplift,
    }),
    working('gainPerCustomerGross', 'money', gross, 'margin × (multipleAfter − multiple)', {
      margin,
      multipleAfter: raised / (1 + discountRate - raised),
      multiple: output.multiple,
    }),
    working('gainNetOfTheProgramme', 'money', output.upliftTotal.net, 'net × customers', {
      net,
      customers,
    }),
    working(
      'mostTheProgrammeMayCost',
      'money',
      output.breakEvenSpend,
      'margin × (1 − multiple ÷ multipleAfter)',
      { margin, multiple: output.multiple, multipleAfter: raised / (1 + discountRate - raised) },
    ),
  ];
}
