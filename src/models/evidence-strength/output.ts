import { eValue } from '#models/kernel/confounding.ts';
import { nPerGroup } from '#models/kernel/power.ts';
import { type EstimateInterval, newcombe } from '#models/kernel/proportion-intervals.ts';
import { wholeUp } from '#models/kernel/whole.ts';
import { causalShareCeiling } from './ceiling.ts';
import type { EvidenceStrengthInput } from './input.ts';
import { limitEValue, type RiskRatio, riskRatioOf } from './risk-ratio.ts';

const confidence = 0.95;

/** Intervals are 95 %. */
export interface EvidenceStrengthOutput {
  /** Share of managers − share of customers. */
  gap: EstimateInterval;
  /** Retention of the satisfied − retention of the dissatisfied. */
  riskDifference: EstimateInterval;
  /** Churn of the dissatisfied ÷ churn of the satisfied. */
  riskRatio: RiskRatio;
  eValue: { estimate: number; ciLimit: number };
  causalShareCeiling: number;
  /** People per group; null when the pilot's two shares are equal. */
  pilotNPerGroup: number | null;
  /** Money; null without customers or their value. */
  valueAtStake: number | null;
}

export function outputOf(input: EvidenceStrengthInput): EvidenceStrengthOutput {
  const { managersYes, managersN, customersYes, customersN, valuePerCustomer, customers } = input;
  const { satisfiedRetained, satisfiedN, dissatisfiedRetained, dissatisfiedN } = input;
  const riskDifference = newcombe(
    satisfiedRetained,
    satisfiedN,
    dissatisfiedRetained,
    dissatisfiedN,
    confidence,
  );
  const riskRatio = riskRatioOf(
    { count: dissatisfiedN - dissatisfiedRetained, n: dissatisfiedN },
    { count: satisfiedN - satisfiedRetained, n: satisfiedN },
    confidence,
  );
  const ciLimit = limitEValue(riskRatio);
  const ceiling = causalShareCeiling(input.design, ciLimit);
  const pilot = nPerGroup(input.p1, input.p2, input.alpha, input.power);
  return {
    gap: newcombe(managersYes, managersN, customersYes, customersN, confidence),
    riskDifference,
    riskRatio,
    eValue: { estimate: eValue(riskRatio.estimate), ciLimit },
    causalShareCeiling: ceiling,
    pilotNPerGroup: pilot === null ? null : wholeUp(pilot),
    valueAtStake:
      valuePerCustomer === null || customers === null
        ? null
        : riskDifference.estimate * customers * valuePerCustomer * ceiling,
  };
}
