import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A file that must not pass. */
export interface Attack {
  /** Below `tests/fixtures/attacks/`; the folder is its category. */
  file: string;
  /** Where it is laid in the content. */
  place: string;
  /** The rule that must refuse it. */
  rule: string;
  /** Whether a build without any of our gates would run its code, which then writes its name into a file. */
  runs?: true;
}

const fixtures = path.resolve(import.meta.dirname, '../fixtures');

export const attacks: readonly Attack[] = Object.entries(
  JSON.parse(readFileSync(path.join(fixtures, 'attacks.json'), 'utf8')) as Record<
    string,
    Omit<Attack, 'file'>
  >,
).map(([file, expected]) => ({ file, ...expected }));

export const bytesOf = ({ file }: Attack): Uint8Array =>
  readFileSync(path.join(fixtures, 'attacks', file));
