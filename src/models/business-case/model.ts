import { caseModelWith } from './case-model.ts';
import { simulate } from './simulation.ts';

/** The whole model. */
export const businessCase = caseModelWith(simulate);
