import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Project } from './project.ts';

/** Holds the new files until all are written, and the old ones until all is well. */
const ASIDE = '.adopting';
const NEW = path.join(ASIDE, 'new');
const OLD = path.join(ASIDE, 'old');
const JOURNAL = path.join(ASIDE, 'journal.json');

/** A file that changes, and whether it was there before. */
type Step = [file: string, was: boolean];

/**
 * Changes the files of a project, all or none: new files are written aside first, then each takes its place while the
 * old one is kept; when the result is not sound, everything goes back.
 *
 * @param isSound looks at the changed project, and throws if it is not
 * @throws what went wrong, when everything is again as it was
 */
export async function carryOut(project: Project, isSound: () => Promise<void>): Promise<void> {
  const { root, changes } = project;
  const at = (...parts: string[]) => path.join(root, ...parts);
  for (const [file, text] of changes) if (text !== null) put(at(NEW, file), text);
  const steps = [...changes.keys()].map((file): Step => [file, existsSync(at(file))]);
  put(at(JOURNAL), JSON.stringify(steps));
  try {
    for (const [file, was] of steps) {
      if (was) move(at(file), at(OLD, file));
      if (existsSync(at(NEW, file))) move(at(NEW, file), at(file));
    }
    await isSound();
  } catch (error) {
    putBack(root);
    throw error;
  }
  rmSync(at(ASIDE), { recursive: true, force: true });
}

/**
 * Undoes what was begun and not finished: by this run, or by an earlier one that was interrupted.
 *
 * @returns whether there was anything to undo
 */
export function putBack(root: string): boolean {
  const at = (...parts: string[]) => path.join(root, ...parts);
  const began = existsSync(at(JOURNAL));
  if (began)
    for (const [file, was] of JSON.parse(readFileSync(at(JOURNAL), 'utf8')) as Step[]) {
      if (existsSync(at(OLD, file))) move(at(OLD, file), at(file));
      // A new file lies aside until its turn has come.
      else if (!was && !existsSync(at(NEW, file))) rmSync(at(file), { force: true });
    }
  rmSync(at(ASIDE), { recursive: true, force: true });
  return began;
}

function put(file: string, text: string) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function move(from: string, to: string) {
  mkdirSync(path.dirname(to), { recursive: true });
  renameSync(from, to);
}
