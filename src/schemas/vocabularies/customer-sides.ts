import type { Vocabulary } from '#schemas/vocabulary.ts';
import { customerSides as words } from '#words';

export const customerSides = words satisfies Vocabulary;
