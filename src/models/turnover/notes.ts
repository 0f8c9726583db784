import { caution, info, type Step, type Warning, warningsWhere } from '#models/outcome.ts';
import { working } from '#models/working.ts';
import type { TurnoverInput } from './input.ts';
import { learningOf, leaverCostOf, type TurnoverOutput } from './output.ts';

export function warningsOf(input: TurnoverInput, output: TurnoverOutput): Warning[] {
  const breakEven = output.breakEvenTurnoverReduction;
  const free = 'the investment costs nothing';
  return warningsWhere([
    [output.costPerLeaverToPay === null, info('noPay', 'costPerLeaverToPay', 'pay is 0')],
    [output.roi === null, info('noInvestment', 'roi', free)],
    [output.bcr === null, info('noInvestment', 'bcr', free)],
    [
      breakEven === null,
      caution('nothingToSave', 'breakEvenTurnoverReduction', 'one leaver less saves nothing'),
    ],
    [
      breakEven !== null && breakEven > input.turnover,
      caution(
        'cannotBreakEven',
        'breakEvenTurnoverReduction',
        'even no turnover at all would not pay for the investment',
      ),
    ],
    [output.paybackMonths === null, caution('notPaidBack', 'paybackMonths', 'nothing is saved')],
    [
      learningOf(input) > input.headcount,
      caution(
        'floorFull',
        'headsInRamp',
        'more people would be learning than there are seats; capped at the headcount',
      ),
    ],
    [
      input.effectYears > 1,
      info('undiscounted', 'roi', 'the years of effect are added up without discounting'),
    ],
    [
      input.productivityGain > 0,
      info('capacity', 'capacityValue', 'capacity gained is not cash and not part of the saving'),
    ],
  ]);
}

export function stepsOf(input: TurnoverInput, output: TurnoverOutput): Step[] {
  const { pay, onCost, headcount, turnover, investment, causalShare } = input;
  const { costPerLeaver, saving } = output;
  return [
    ...leaverSteps(input, costPerLeaver),
    working(
      'cost of turnover a year',
      'money',
      output.annualCost,
      'headcount × turnover × costPerLeaver',
      { headcount, turnover, costPerLeaver },
    ),
    working(
      'saving a year',
      'money',
      saving,
      'headcount × turnoverReduction × costPerLeaver × causalShare',
      { headcount, turnoverReduction: input.turnoverReduction, costPerLeaver, causalShare },
    ),
    working(
      'return on investment',
      'fraction',
      output.roi,
      'saving × effectYears ÷ investment − 1',
      { saving, effectYears: input.effectYears, investment },
    ),
    working(
      'people still learning',
      'count',
      output.headsInRamp,
      'headcount × turnover × (trainWeeks + rampWeeks) ÷ 52',
      { headcount, turnover, trainWeeks: input.trainWeeks, rampWeeks: input.rampWeeks },
    ),
    working(
      'weekly pay with on-cost',
      'money',
      (pay * (1 + onCost)) / 52,
      'pay × (1 + onCost) ÷ 52',
      { pay, onCost },
    ),
  ];
}

function leaverSteps(input: TurnoverInput, costPerLeaver: number): Step[] {
  const { percentOfPay, pay } = input;
  if (input.method === 'percent') {
    return [
      working('cost per leaver', 'money', costPerLeaver, 'percentOfPay × pay', {
        percentOfPay,
        pay,
      }),
    ];
  }
  const parts = 'separation + vacancy + recruiting + training + materials + ramp';
  return [working('cost per leaver', 'money', costPerLeaver, parts, { ...leaverCostOf(input) })];
}
