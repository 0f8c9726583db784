import type { Vocabulary } from '#schemas/vocabulary.ts';
import { phaseWords } from '#words';

/** When in the first three months a step belongs. `days` is how many calendar days after the start the phase ends. */
export const phases = {
  'day-1': { ...phaseWords['day-1'], days: 0 },
  'week-1': { ...phaseWords['week-1'], days: 6 },
  'day-30': { ...phaseWords['day-30'], days: 29 },
  'day-60': { ...phaseWords['day-60'], days: 59 },
  'day-90': { ...phaseWords['day-90'], days: 89 },
} as const satisfies Record<string, Vocabulary[string] & { days: number }>;

export type Phase = keyof typeof phases;

/** The phases in the order of time. */
export const phaseIds = Object.keys(phases) as Phase[];
