import { readdirSync, readFileSync } from 'node:fs';

/** What a family of processes has used so far. */
export interface Used {
  /** Seconds of processor time, user and system. */
  cpuSeconds: number;
  /** Resident memory of the largest single process at its peak, in MiB. */
  peakMiB: number;
  /** Whether any of them still runs. */
  running: boolean;
}

/** Linux counts processor time in hundredths of a second, whatever the machine. */
const TICKS_A_SECOND = 100;

/** Whether processes can be looked at here. */
export const canLook = process.platform === 'linux';

/**
 * Follows a process and all it starts, on Linux. A process whose parent ends before it (Pagefind's, when Astro is
 * done) is followed to its end: the system's own sums, which GNU time prints, leave such orphans out.
 *
 * @returns look() to be called often: what a process uses after the last look before its end is missed
 */
export function followTree(root: number): { look: () => Used } {
  const family = new Map<number, { cpuSeconds: number; peakMiB: number }>();
  const look = (): Used => {
    const all = processes();
    const members = new Set([root, ...family.keys()]);
    let grew = true;
    while (grew) {
      grew = false;
      for (const [pid, { parent }] of all)
        if (members.has(parent) && !members.has(pid)) {
          members.add(pid);
          grew = true;
        }
    }
    let running = false;
    for (const pid of members) {
      const seen = all.get(pid);
      if (!seen) continue;
      running ||= !seen.ended;
      const before = family.get(pid)?.peakMiB ?? 0;
      family.set(pid, { cpuSeconds: seen.cpuSeconds, peakMiB: Math.max(before, peakOf(pid)) });
    }
    const used = [...family.values()];
    return {
      cpuSeconds: used.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0),
      peakMiB: Math.max(0, ...used.map(({ peakMiB }) => peakMiB)),
      running,
    };
  };
  return { look };
}

/** Every process with its parent and the time it has used itself. */
function processes() {
  const all = new Map<number, { parent: number; cpuSeconds: number; ended: boolean }>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    // pid (name) state parent …: the name may hold spaces and brackets, so fields are counted from its end.
    const [, rest = ''] = /^.*\) (.*)$/s.exec(read(`/proc/${name}/stat`)) ?? [];
    const fields = rest.split(' ');
    if (fields.length < 13) continue;
    const ticks = Number(fields[11]) + Number(fields[12]);
    const [state, parent] = [fields[0], Number(fields[1])];
    all.set(Number(name), { parent, cpuSeconds: ticks / TICKS_A_SECOND, ended: state === 'Z' });
  }
  return all;
}

const peakOf = (pid: number) =>
  Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;

/** A process may end while it is looked at. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
