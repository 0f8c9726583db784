import type { Vocabulary } from '#schemas/vocabulary.ts';
import { acronyms as words } from '#words';

/**
 * Short forms that an entry may use without saying what they stand for. Metrics bring their own.
 * Names that are written in capitals stand here too, so that the check knows them for names.
 */
export const acronyms = words satisfies Vocabulary;
