import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { canLook, followTree } from './process-tree.ts';

/** What a command cost. */
export interface Cost {
  /** Seconds of processor time, user and system, of the command and all it started. */
  cpuSeconds: number;
  /** Seconds on the clock; other work on the machine counts in. */
  wallSeconds: number;
  /** Resident memory of the largest single process at its peak, in MiB. */
  peakMiB: number;
}

const EVERY_MS = 40;

/** How processor time and memory are measured, in words for the results. */
export const measuredWith = `user and system time of every process of the build, and the largest VmHWM, read from /proc every ${EVERY_MS} ms`;

/**
 * Runs a command to its end and says what it cost. Its output goes to the file `log` there.
 *
 * @param folder where it runs
 * @throws Error with the end of its output when it fails, or when processes cannot be looked at on this system
 */
export async function costOf(
  [program, ...args]: readonly [string, ...string[]],
  folder: string,
  env: Record<string, string> = {},
): Promise<Cost> {
  if (!canLook) throw new Error('Builds are measured through /proc: run the benchmark on Linux.');
  const log = join(folder, 'log');
  const output = openSync(log, 'w');
  const began = performance.now();
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', output, output],
  });
  const tree = followTree(child.pid as number);
  const ending = new Promise<number | null>((ended, failed) => {
    child.on('error', failed);
    child.on('exit', ended);
  });
  let used = tree.look();
  while (used.running) {
    await pause(EVERY_MS);
    used = tree.look();
  }
  const wallSeconds = (performance.now() - began) / 1000;
  closeSync(output);
  const code = await ending;
  if (code === 0) return { cpuSeconds: used.cpuSeconds, wallSeconds, peakMiB: used.peakMiB };
  throw new Error(
    `${args.join(' ')} ended with ${code}:\n${readFileSync(log, 'utf8').slice(-3000)}`,
  );
}
