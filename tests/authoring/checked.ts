import { spawnSync } from 'node:child_process';
import path from 'node:path';
import type { Report } from '#checks/rule.ts';

/** What `npm run check` says of a content folder. */
export function checked(root: string): Report {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['checks/main.ts', '--content', root, '--format', 'json'],
    { cwd: path.resolve(import.meta.dirname, '../..'), encoding: 'utf8' },
  );
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout);
}
