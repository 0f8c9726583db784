import type { Vocabulary } from '#schemas/vocabulary.ts';
import { industries as words } from '#words';

export const industries = words satisfies Vocabulary;
