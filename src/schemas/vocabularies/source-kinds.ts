import type { Vocabulary } from '#schemas/vocabulary.ts';
import { sourceKinds as words } from '#words';

export const sourceKinds = words satisfies Vocabulary;
