import { caution, info, type Step, stop, type Warning, warningsWhere } from '#models/outcome.ts';
import { working } from '#models/working.ts';
import { unfittable } from './cohorts.ts';
import type { LifetimeValueInput } from './input.ts';
import type { LifetimeValueOutput } from './output.ts';

export function warningsOf(input: LifetimeValueInput, output: LifetimeValueOutput): Warning[] {
  const flags = output.sbg?.flags ?? [];
  const unfit = unfittable([input.cohort]);
  const endless = 'without a discount rate this lifetime has no end (alpha is at most 1)';
  return [
    ...warningsWhere([
      [
        input.retention + input.uplift > 1,
        stop('moreThanAll', 'uplift', 'no more than everybody can stay: the uplift is too large'),
      ],
      [
        input.margin < 0,
        caution('negativeMargin', 'margin', 'each period loses money, so loyalty makes it worse'),
      ],
      [
        input.marginGrowth !== 0,
        caution(
          'growthLeftOut',
          'upliftPerCustomer',
          'the multiple and the uplift are reckoned without margin growth',
        ),
      ],
      [output.clvFinite === null, info('noHorizon', 'clvFinite', 'no horizon was given')],
      [
        output.clvToCac === null,
        info('noAcquisitionCost', 'clvToCac', 'winning a customer costs nothing'),
      ],
      [
        output.breakEvenSpend === null,
        info('nobodyStays', 'breakEvenSpend', 'nobody stays after the change'),
      ],
      [
        output.breakEvenRetention === null,
        caution(
          'noBreakEven',
          'breakEvenRetention',
          'no retention from 0 to 1 pays for the programme',
        ),
      ],
      [
        flags.includes('flat'),
        caution(
          'flat',
          'sbg',
          'customers look alike in these data: alpha and beta are only known as a ratio',
        ),
      ],
      [
        flags.includes('short'),
        caution('short', 'sbg', 'fewer than three renewals: alpha and beta are uncertain'),
      ],
    ]),
    ...heterogeneityNulls(output, unfit ?? endless),
  ];
}

function heterogeneityNulls(output: LifetimeValueOutput, why: string): Warning[] {
  const { sbg, survival, retentionCurve, del, derl, constantRBias } = output;
  return [
    ...Object.entries({ sbg, survival, retentionCurve, del, derl, constantRBias })
      .filter(([, value]) => value === null)
      .map(([field]) => info('notEstimated', field, why)),
    ...(derl ?? []).flatMap((periods, k) =>
      periods === null ? [info('notEstimated', `derl[${k}]`, why)] : [],
    ),
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
      'margin multiple',
      'multiple',
      output.multiple,
      'retention ÷ (1 + discountRate − retention)',
      { retention, discountRate },
    ),
    working(
      'customer lifetime value',
      'money',
      output.headlineClv,
      growing.replace('first', first),
      { margin, retention, discountRate, marginGrowth, cac },
    ),
    working('expected lifetime', 'periods', output.expectedLifetime, '1 ÷ (1 − retention)', {
      retention,
    }),
    working('retention after the change', 'fraction', raised, 'retention + uplift', {
      retention,
      uplift: input.uplift,
    }),
    working('gain per customer, gross', 'money', gross, 'margin × (multipleAfter − multiple)', {
      margin,
      multipleAfter: raised / (1 + discountRate - raised),
      multiple: output.multiple,
    }),
    working('gain, net of the programme', 'money', output.upliftTotal.net, 'net × customers', {
      net,
      customers,
    }),
    working(
      'most the programme may cost',
      'money',
      output.breakEvenSpend,
      'margin × (1 − multiple ÷ multipleAfter)',
      { margin, multiple: output.multiple, multipleAfter: raised / (1 + discountRate - raised) },
    ),
  ];
}
