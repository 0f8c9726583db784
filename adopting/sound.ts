import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { text } from 'node:stream/consumers';

/** Says what the checks found in the adopted project. */
export class NotSound extends Error {}

/**
 * Has the content checked as it is now, under the settings as they are now: in a process of its own.
 *
 * @throws NotSound with what the checks said
 */
export async function checkProject(root: string): Promise<void> {
  const child = spawn(process.execPath, ['checks/main.ts'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new NotSound((await said).join(''));
}
