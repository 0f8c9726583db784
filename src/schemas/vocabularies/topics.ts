import type { Vocabulary } from '#schemas/vocabulary.ts';
import { topics as words } from '#words';

export const topics = words satisfies Vocabulary;

export type Topic = keyof typeof topics;
