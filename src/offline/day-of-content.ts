import { execFileSync } from 'node:child_process';

/** The day on which the content last changed, by its history; where there is none, today. At noon, UTC. */
export function dayOfContent(): Date {
  const day = lastCommit() ?? new Date();
  return new Date(`${day.toISOString().slice(0, 10)}T12:00:00Z`);
}

function lastCommit(): Date | undefined {
  try {
    const seconds = execFileSync('git', ['log', '-1', '--format=%ct', '--', 'src/content'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return seconds.trim() ? new Date(Number(seconds) * 1000) : undefined;
  } catch {
    return undefined;
  }
}
