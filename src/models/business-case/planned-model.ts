import { caseModelWith } from './case-model.ts';

/**
 * The model without its simulation, which changes no other number: for answers that must come at once, and for scripts
 * that need not hold it.
 */
export const plannedCase = caseModelWith(() => null);
