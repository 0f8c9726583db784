import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Says that a file of that name is there. */
export class AlreadyThere extends Error {}

/**
 * Writes a new file, whole or not at all: written under another name first, then given its own.
 *
 * @throws AlreadyThere without touching the file that is there
 */
export function saveNew(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const unfinished = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
  try {
    writeFileSync(unfinished, text, { flag: 'wx' });
    linkSync(unfinished, file); // Refuses, where a rename would overwrite.
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new AlreadyThere(file);
    throw error;
  } finally {
    rmSync(unfinished, { force: true });
  }
}
