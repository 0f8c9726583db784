import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { gitHub } from '#github/api.ts';
import { setting } from '#github/setting.ts';
import { keepComment } from './comment.ts';
import { labelForOwners } from './label.ts';
import { review } from './review.ts';

/*
 * Tells a pull request what its check found. Runs with the right to comment, and so trusts nothing that the check's run
 * left behind: what it says must have the right form, and the pull request it names must have the very commit for
 * which GitHub says that run was.
 *
 * Settings: REVIEW the file the check left; CHECKED_HEAD the commit GitHub names; and those of GitHub's interface.
 */
const { data, error } = review.safeParse(JSON.parse(readFileSync(setting('REVIEW'), 'utf8')));
if (!data)
  throw new Error(`the review is not of the form it must have.\n${z.prettifyError(error)}`);
const checked = setting('CHECKED_HEAD');
if (data.head !== checked)
  throw new Error(`the review is of commit ${data.head}, and the run was of ${checked}`);

const github = gitHub();
const pull = await github.ask<{ state: string; head: { sha: string } }>(
  'GET',
  `/pulls/${data.number}`,
);
if (pull?.head.sha !== checked || pull.state !== 'open') {
  console.log('The pull request has moved on since: nothing is said.');
} else {
  await labelForOwners(github, data.number);
  await keepComment(github, data);
}
