import type { Vocabulary } from '#schemas/vocabulary.ts';
import { calloutKinds as words } from '#words';

/** What a callout in a text can be. */
export const calloutKinds = words satisfies Vocabulary;
