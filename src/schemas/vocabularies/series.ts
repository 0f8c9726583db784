import type { Vocabulary } from '#schemas/vocabulary.ts';
import { series as words } from '#words';

/** Lists that their source numbers, to be read in order. `one` is what readers call a member. */
export const series = words satisfies Record<string, Vocabulary[string] & { one: string }>;

export type Series = keyof typeof series;
