import type { Vocabulary } from '#schemas/vocabulary.ts';
import { channels as words } from '#words';

export const channels = words satisfies Vocabulary;

export type Channel = keyof typeof channels;
