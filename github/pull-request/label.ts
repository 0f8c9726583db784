import type { GitHub } from '#github/api.ts';
import { isEntryPath } from './changes.ts';

const NEEDS_OWNER = 'needs-code-owner';

/** GitHub lists at most so many files of a pull request. */
const MOST_LISTED = 3_000;

interface ChangedFile {
  filename: string;
  previous_filename?: string;
}

/**
 * Labels a pull request that touches anything but entries, and takes the label off when it no longer does. Which files
 * those are GitHub says, not the run of the pull request.
 */
export async function labelForOwners(github: GitHub, number: number): Promise<void> {
  const files = await github.list<ChangedFile>(`/pulls/${number}/files`);
  const paths = files.flatMap(({ filename, previous_filename: before }) =>
    before ? [filename, before] : [filename],
  );
  const isForOwners = files.length >= MOST_LISTED || !paths.every(isEntryPath);
  const labels = await github.list<{ name: string }>(`/issues/${number}/labels`);
  const isLabelled = labels.some(({ name }) => name === NEEDS_OWNER);
  if (isForOwners && !isLabelled)
    await github.ask('POST', `/issues/${number}/labels`, { labels: [NEEDS_OWNER] });
  if (!isForOwners && isLabelled)
    await github.ask('DELETE', `/issues/${number}/labels/${NEEDS_OWNER}`);
}
