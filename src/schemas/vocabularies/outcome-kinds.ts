import type { Vocabulary } from '#schemas/vocabulary.ts';
import { outcomeKinds as words } from '#words';

export const outcomeKinds = words satisfies Vocabulary;
