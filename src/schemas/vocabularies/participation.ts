import type { Vocabulary } from '#schemas/vocabulary.ts';
import { participation as words } from '#words';

/** How far somebody takes part in a stage. The three words are those of the 2015 article on mapping; the readings are ours. */
export const participation = words satisfies Vocabulary;
