import { calculators } from './vocabularies/calculators.ts';

export type CalculatorId = keyof typeof calculators;

/** The calculators in the order readers meet them. The name is also the address; the rest stands in `src/calculators`. */
export const calculatorIds = Object.keys(calculators) as CalculatorId[];
