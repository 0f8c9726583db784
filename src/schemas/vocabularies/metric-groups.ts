import type { Vocabulary } from '#schemas/vocabulary.ts';
import { metricGroups as words } from '#words';

/** The groups of the glossary of metrics, in the order readers meet them. */
export const metricGroups = words satisfies Vocabulary;
