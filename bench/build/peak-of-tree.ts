import { readdirSync, readFileSync } from 'node:fs';

const EVERY_MS = 200;

/**
 * Watches a process and all it starts, on Linux, where no program is there to measure them.
 *
 * @returns stop() gives the largest resident memory that any one of them reached, in MiB; 0 where /proc is missing
 */
export function peakOfTree(root: number): { stop: () => number } {
  let peak = 0;
  const look = () => {
    for (const pid of familyOf(root)) peak = Math.max(peak, peakOf(pid));
  };
  const timer = setInterval(look, EVERY_MS);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
}

function familyOf(root: number): number[] {
  const parents = new Map(pids().map((pid) => [pid, parentOf(pid)]));
  const family = [root];
  for (const member of family)
    for (const [pid, parent] of parents) if (parent === member) family.push(pid);
  return family;
}

const pids = () => {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
};

const peakOf = (pid: number) => Number(/VmHWM:\s+(\d+)/.exec(statusOf(pid))?.[1] ?? 0) / 1024;
const parentOf = (pid: number) => Number(/PPid:\s+(\d+)/.exec(statusOf(pid))?.[1] ?? 0);

/** A process may end while it is looked at. */
function statusOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return '';
  }
}
