import { execFileSync } from 'node:child_process';

/**
 * The day of an edition, as year-month-day: of SOURCE_DATE_EPOCH if that is set, else of the last commit, so that a state
 * built again has the same day; today where there is no history.
 */
export function editionDate(project: string, environment = process.env): string {
  const seconds = environment.SOURCE_DATE_EPOCH ?? lastCommit(project);
  const day = seconds ? new Date(Number(seconds) * 1000) : new Date();
  return day.toISOString().slice(0, 10);
}

/** In seconds since 1970. */
function lastCommit(project: string): string | undefined {
  try {
    const commit = execFileSync('git', ['log', '-1', '--format=%ct'], {
      cwd: project,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return commit.trim() || undefined;
  } catch {
    return undefined;
  }
}
