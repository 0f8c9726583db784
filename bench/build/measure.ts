import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { peakOfTree } from './peak-of-tree.ts';

/** What a command cost. */
export interface Cost {
  /** Seconds of processor time, user and system, of the command and all it started. */
  cpuSeconds: number;
  /** Seconds on the clock; other work on the machine counts in. */
  wallSeconds: number;
  /** Resident memory of the largest single process at its peak, in MiB. */
  peakMiB: number;
}

const GNU_TIME = '/usr/bin/time';

/** How memory and processor time are measured here, in words for the results. */
export const measuredWith = existsSync(GNU_TIME)
  ? 'GNU time (user + system of all waited-for processes; largest maximum resident set)'
  : 'the shell’s `times`, and the largest VmHWM under /proc, looked at every 200 ms';

/**
 * Runs a command to its end and says what it cost.
 *
 * @param folder where it runs; its output goes to `log` there
 * @throws Error with the end of its output when it fails
 */
export async function costOf(
  command: readonly string[],
  folder: string,
  env: Record<string, string> = {},
): Promise<Cost> {
  const figures = join(folder, 'cost');
  const log = join(folder, 'log');
  const [program, ...args] = existsSync(GNU_TIME)
    ? [GNU_TIME, '-f', '%U %S %M', '-o', figures, ...command]
    : ['/bin/sh', '-c', `"$@"; code=$?; times > ${figures}; exit $code`, 'sh', ...command];
  const began = performance.now();
  const peak = await run(program as string, args, folder, env, log);
  const wallSeconds = (performance.now() - began) / 1000;
  const { cpuSeconds, peakMiB = peak } = read(readFileSync(figures, 'utf8'));
  return { cpuSeconds, wallSeconds, peakMiB };
}

async function run(
  program: string,
  args: string[],
  cwd: string,
  env: Record<string, string>,
  log: string,
): Promise<number> {
  const output = openSync(log, 'w');
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', output, output],
  });
  const watched = existsSync(GNU_TIME) ? undefined : peakOfTree(child.pid as number);
  const code = await new Promise<number | null>((ended, failed) => {
    child.on('error', failed);
    child.on('close', ended);
  });
  closeSync(output);
  if (code === 0) return watched?.stop() ?? 0;
  watched?.stop();
  const end = readFileSync(log, 'utf8').slice(-3000);
  throw new Error(`${args.join(' ')} ended with ${code}:\n${end}`);
}

/** GNU time writes "user system kilobytes"; `times` writes minutes and seconds, its children's on the second line. */
function read(figures: string): { cpuSeconds: number; peakMiB?: number } {
  if (figures.includes('m')) {
    const line = figures.trim().split('\n')[1] ?? '';
    const parts = [...line.matchAll(/(\d+)m([\d.]+)s/g)];
    return {
      cpuSeconds: parts.reduce((sum, [, min, sec]) => sum + 60 * Number(min) + Number(sec), 0),
    };
  }
  const [user = 0, system = 0, kilobytes = 0] = figures.trim().split(' ').map(Number);
  return { cpuSeconds: user + system, peakMiB: kilobytes / 1024 };
}
