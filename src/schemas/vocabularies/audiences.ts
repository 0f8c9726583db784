import type { Vocabulary } from '#schemas/vocabulary.ts';
import { audiences as words } from '#words';

export const audiences = words satisfies Vocabulary;

export type Audience = keyof typeof audiences;
