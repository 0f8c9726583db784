import { spawnSync } from 'node:child_process';

/**
 * Why git could not bring a project back to what it is now.
 *
 * @returns undefined when it could
 */
export function cannotBeUndone(root: string): string | undefined {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) return 'this folder is not kept by git, so nothing could bring it back';
  const changed = stdout.split('\n').filter(Boolean);
  if (changed.length === 0) return undefined;
  const named = changed.slice(0, 3).map((line) => line.slice(3));
  const more = changed.length > named.length ? `, and ${changed.length - named.length} more` : '';
  return `there are changes that git does not have yet (${named.join(', ')}${more}): commit them first`;
}
