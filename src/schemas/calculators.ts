import { isOn } from './switches.ts';
import { calculators } from './vocabularies/calculators.ts';

export type CalculatorId = keyof typeof calculators;

/** The calculators in the order readers meet them; none when they are switched off. The name is also the address; the rest stands in `src/calculators`. */
export const calculatorIds: readonly CalculatorId[] = isOn('calculators')
  ? (Object.keys(calculators) as CalculatorId[])
  : [];
