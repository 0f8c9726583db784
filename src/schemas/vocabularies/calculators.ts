import type { Vocabulary } from '#schemas/vocabulary.ts';
import { calculatorNames } from '#words';

/** The calculators of the playbook. The id is the end of its address. */
export const calculators = calculatorNames satisfies Vocabulary;
