import type { TurnoverInput } from './input.ts';

const weeksPerYear = 52;

export interface TurnoverOutput {
  /** Money per leaver, and as a share of pay; null without pay. */
  costPerLeaver: number;
  costPerLeaverToPay: number | null;
  /** Money per year, undiscounted. */
  annualCost: number;
  saving: number;
  /** Over the years of effect: saving ÷ investment − 1, and saving ÷ investment; null if free. */
  roi: number | null;
  bcr: number | null;
  /** Points of turnover that pay for the investment; null when a leaver less saves nothing. */
  breakEvenTurnoverReduction: number | null;
  /** People still learning at any time, unrounded, and their share of the floor. */
  headsInRamp: number;
  rampShareOfFloor: number;
  /** Months; null when nothing is saved. */
  paybackMonths: number | null;
  /** Money per year of work gained: capacity, not part of saving. */
  capacityValue: number;
}

/** The parts of what one leaver costs, money. */
export interface LeaverCost {
  separation: number;
  vacancy: number;
  recruiting: number;
  training: number;
  materials: number;
  ramp: number;
}

export function leaverCostOf(input: TurnoverInput): LeaverCost {
  const weekly = (input.pay * (1 + input.onCost)) / weeksPerYear;
  return {
    separation: input.separation,
    vacancy: input.vacancyWeeks * weekly * input.overtimePremium,
    recruiting: input.recruiting,
    training: input.trainWeeks * weekly,
    materials: input.materials,
    ramp: (input.rampWeeks * weekly * (1 - input.startProductivity)) / 2,
  };
}

/** Money per year: headcount × leavers per seat × money per leaver. */
export function turnoverCost(headcount: number, turnover: number, costPerLeaver: number): number {
  return headcount * turnover * costPerLeaver;
}

/** People in training or ramp at any time by Little's law, before the cap at the headcount. */
export function learningOf({ headcount, turnover, trainWeeks, rampWeeks }: TurnoverInput): number {
  return (headcount * turnover * (trainWeeks + rampWeeks)) / weeksPerYear;
}

export function outputOf(input: TurnoverInput): TurnoverOutput {
  const { headcount, turnover, pay, investment, causalShare, effectYears } = input;
  const costPerLeaver =
    input.method === 'percent' ? input.percentOfPay * pay : total(leaverCostOf(input));
  const perPoint = headcount * costPerLeaver * causalShare;
  const saving = perPoint * input.turnoverReduction;
  const headsInRamp = Math.min(headcount, learningOf(input));
  const bcr = investment > 0 ? (saving * effectYears) / investment : null;
  return {
    costPerLeaver,
    costPerLeaverToPay: pay > 0 ? costPerLeaver / pay : null,
    annualCost: turnoverCost(headcount, turnover, costPerLeaver),
    saving,
    roi: bcr === null ? null : bcr - 1,
    bcr,
    breakEvenTurnoverReduction: perPoint > 0 ? investment / (perPoint * effectYears) : null,
    headsInRamp,
    rampShareOfFloor: headsInRamp / headcount,
    paybackMonths: saving > 0 ? (12 * investment) / saving : null,
    capacityValue: headcount * pay * (1 + input.onCost) * input.productivityGain * causalShare,
  };
}

function total(cost: LeaverCost): number {
  return Object.values(cost).reduce((sum, part) => sum + part, 0);
}
