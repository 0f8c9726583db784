import type { Vocabulary } from '#schemas/vocabulary.ts';
import { nudgeGroups as words } from '#words';

/** The four groups of the twenty nudges. Their headings were lost in the archived post: these are ours. */
export const nudgeGroups = words satisfies Vocabulary;
