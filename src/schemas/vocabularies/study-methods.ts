import type { Vocabulary } from '#schemas/vocabulary.ts';
import { studyMethods as words } from '#words';

export const studyMethods = words satisfies Vocabulary;
