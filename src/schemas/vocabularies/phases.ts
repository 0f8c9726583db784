import type { Vocabulary } from '#schemas/vocabulary.ts';

/** When in the first three months a step belongs. `days` is how many calendar days after the start the phase ends. */
export const phases = {
  'day-1': { label: 'Day 1', description: 'The first day.', days: 0 },
  'week-1': { label: 'First week', description: 'The rest of the first week.', days: 6 },
  'day-30': { label: 'By day 30', description: 'The rest of the first month.', days: 29 },
  'day-60': { label: 'By day 60', description: 'The second month.', days: 59 },
  'day-90': { label: 'By day 90', description: 'The third month.', days: 89 },
} as const satisfies Record<string, Vocabulary[string] & { days: number }>;

export type Phase = keyof typeof phases;

/** The phases in the order of time. */
export const phaseIds = Object.keys(phases) as Phase[];
