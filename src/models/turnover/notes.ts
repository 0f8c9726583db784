import { caution, info, type Step, type Warning, warningsWhere } from '#models/outcome.ts';
import { working } from '#models/working.ts';
import type { TurnoverInput } from './input.ts';
import { learningOf, leaverCostOf, type TurnoverOutput } from './output.ts';

export function warningsOf(input: TurnoverInput, output: TurnoverOutput): Warning[] {
  const breakEven = output.breakEvenTurnoverReduction;
  return warningsWhere([
    [output.costPerLeaverToPay === null, info('noPay', 'costPerLeaverToPay')],
    [output.roi === null, info('noInvestment', 'roi')],
    [output.bcr === null, info('noInvestment', 'bcr')],
    [breakEven === null, caution('nothingToSave', 'breakEvenTurnoverReduction')],
    [
      breakEven !== null && breakEven > input.turnover,
      caution('cannotBreakEven', 'breakEvenTurnoverReduction'),
    ],
    [output.paybackMonths === null, caution('notPaidBack', 'paybackMonths')],
    [learningOf(input) > input.headcount, caution('floorFull', 'headsInRamp')],
    [input.effectYears > 1, info('undiscounted', 'roi')],
    [input.productivityGain > 0, info('capacity', 'capacityValue')],
  ]);
}

export function stepsOf(input: TurnoverInput, output: TurnoverOutput): Step[] {
  const { pay, onCost, headcount, turnover, investment, causalShare } = input;
  const { costPerLeaver, saving } = output;
  return [
    ...leaverSteps(input, costPerLeaver),
    working(
      'costOfTurnoverAYear',
      'money',
      output.annualCost,
      'headcount × turnover × costPerLeaver',
      { headcount, turnover, costPerLeaver },
    ),
    working(
      'savingAYear',
      'money',
      saving,
      'headcount × turnoverReduction × costPerLeaver × causalShare',
      { headcount, turnoverReduction: input.turnoverReduction, costPerLeaver, causalShare },
    ),
    working('returnOnInvestment', 'fraction', output.roi, 'saving × effectYears ÷ investment − 1', {
      saving,
      effectYears: input.effectYears,
      investment,
    }),
    working(
      'peopleStillLearning',
      'count',
      output.headsInRamp,
      'headcount × turnover × (trainWeeks + rampWeeks) ÷ 52',
      { headcount, turnover, trainWeeks: input.trainWeeks, rampWeeks: input.rampWeeks },
    ),
    working('weeklyPayWithOnCost', 'money', (pay * (1 + onCost)) / 52, 'pay × (1 + onCost) ÷ 52', {
      pay,
      onCost,
    }),
  ];
}

function leaverSteps(input: TurnoverInput, costPerLeaver: number): Step[] {
  const { percentOfPay, pay } = input;
  if (input.method === 'percent') {
    return [
      working('costPerLeaver', 'money', costPerLeaver, 'percentOfPay × pay', {
        percentOfPay,
        pay,
      }),
    ];
  }
  const parts = 'separation + vacancy + recruiting + training + materials + ramp';
  return [working('costPerLeaver', 'money', costPerLeaver, parts, { ...leaverCostOf(input) })];
}
