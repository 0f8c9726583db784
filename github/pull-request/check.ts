import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { github } from '#checks/reporters/github.ts';
import type { Finding, Report } from '#checks/rule.ts';
import { setting } from '#github/setting.ts';
import { type Change, changesBetween, git } from './changes.ts';
import { layOver } from './overlay.ts';
import { reviewOf } from './review.ts';
import { summaryOf } from './summary.ts';

/*
 * Judges the entries of a pull request with the rules of the branch it wants to go into. Started in a checkout of that
 * branch; nothing of the pull request is executed.
 *
 * Settings: PULL_REQUEST its number; PULL_REQUEST_HEAD its last commit; PULL_REQUEST_FOLDER a checkout of it, merged;
 * REVIEW_FOLDER where to write review.json; GITHUB_STEP_SUMMARY (given by GitHub) the page of the run.
 */
const special: Record<string, string> = { '120000': 'a symbolic link', '160000': 'a submodule' };

const project = process.cwd();
const repository = setting('PULL_REQUEST_FOLDER');
const head = git(repository, 'rev-parse', 'HEAD').toString().trim();
const { content, refused, others } = changesBetween(repository, `${head}^1`, head);
layOver(repository, head, content, project);

const touched = new Set(content.map((change) => change.path));
const report = published();
const findings = [
  ...refused.map(refusal),
  // Old warnings are not this author’s; an error elsewhere may well be, such as a link to what was removed.
  ...report.findings.filter(({ severity, file }) => severity === 'error' || touched.has(file)),
];

const about = {
  number: Number(setting('PULL_REQUEST')),
  head: setting('PULL_REQUEST_HEAD'),
  checked: report.checked,
};
const review = reviewOf(about, findings);
const folder = setting('REVIEW_FOLDER');
mkdirSync(folder, { recursive: true });
writeFileSync(path.join(folder, 'review.json'), JSON.stringify(review));
process.stdout.write(github({ ...report, findings }));
appendFileSync(setting('GITHUB_STEP_SUMMARY'), summaryOf(review, others));
process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;

/** Asks the program of this checkout, through the door that everybody uses. */
function published(): Report {
  const script = path.resolve(import.meta.dirname, '../../checks/main.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--format', 'json'], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  // 0 and 1 are verdicts; anything else is none, and must not pass for one.
  if (status !== 0 && status !== 1) throw new Error(`the check gave no verdict: ${stderr}`);
  return JSON.parse(stdout);
}

function refusal({ path: file, mode }: Change): Finding {
  return {
    file,
    line: 1,
    column: 1,
    rule: 'entries-are-plain-files',
    severity: 'error',
    message: `this is ${special[mode] ?? 'a file whose name is not UTF-8'}, and entries are plain files: replace it with a file that holds the text`,
  };
}
