import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Change, git, REMOVED } from './changes.ts';

/**
 * Lays the entries of a pull request over a checkout of the branch it wants to go into. The bytes come from git's store,
 * not from a working folder, so nothing that a pull request brings can lead elsewhere.
 *
 * @param repository the git repository that has the pull request
 * @param head the commit to take the entries from
 * @param content the changes to lay over: entries only, plain files only
 * @param project the checkout that receives them
 */
export function layOver(
  repository: string,
  head: string,
  content: readonly Change[],
  project: string,
): void {
  // First whatever goes, so that a folder can stand where a file was, and the other way round.
  for (const { path: place } of content)
    rmSync(path.join(project, place), { recursive: true, force: true });
  for (const { path: place, mode } of content) {
    if (mode === REMOVED) continue;
    const file = path.join(project, place);
    mkdirSync(path.dirname(file), { recursive: true });
    rmSync(file, { recursive: true, force: true });
    writeFileSync(file, git(repository, 'cat-file', 'blob', `${head}:${place}`), { flag: 'wx' });
  }
}
