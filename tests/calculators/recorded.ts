import { existsSync, readFileSync } from 'node:fs';
import type { DefaultSet } from '#calculators/former.ts';

export const fileFor = (id: string) => `src/calculators/recorded/defaults-of-${id}.json`;

/** The sets of defaults that a calculator has had, from the oldest to the newest. */
export const recordedOf = (id: string): DefaultSet[] =>
  existsSync(fileFor(id)) ? (JSON.parse(readFileSync(fileFor(id), 'utf8')) as DefaultSet[]) : [];
