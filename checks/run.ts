import { appendFileSync } from 'node:fs';
import process from 'node:process';
import { styleText } from 'node:util';
import playbook from '#config';
import { languageOf } from '#schemas/build-languages.ts';
import { type Call, readCall, UnusableCall, usage } from './call.ts';
import { hasErrors, readAndCheck } from './check-content.ts';
import { type Content, readContent } from './content.ts';
import { mendFiles } from './fixing/mend-files.ts';
import { withVerifiedFixes } from './fixing/verified-fixes.ts';
import { outdated } from './outdated.ts';
import { reporters } from './reporters/by-format.ts';
import { jobSummary } from './reporters/job-summary.ts';
import type { Report } from './rule.ts';
import { allRules } from './rules/all.ts';
import { inLines, translated } from './translated.ts';
import { onChange } from './watch.ts';
import { wrongWords } from './words.ts';

/** Carries out one call, and returns the exit code: 0 clean, 1 errors found, 2 unusable call. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const call = readCall(args);
    if (call.help) {
      process.stdout.write(usage);
      return 0;
    }
    if (call.watch)
      for await (const _ of onChange(call.root)) say((await check(call)).report, call);
    const { report, content } = await check(call);
    say(report, call);
    const areWordsWhole = await sayOfLanguages(content, call);
    return hasErrors(report) || !areWordsWhole ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UnusableCall)) throw error;
    process.stderr.write(`${error.message}\n\n${usage}`);
    return 2;
  }
}

async function check(call: Call): Promise<{ report: Report; content: Content }> {
  const { root, fix, isAsked } = call;
  const content = readContent(root);
  const report = await readAndCheck(content, ({ place }) => isAsked(place));
  if (fix) {
    const written = await mendFiles(root, report, content, allRules);
    for (const file of written) process.stderr.write(`mended ${file}\n`);
    if (written.length > 0) return check({ ...call, fix: false });
  }
  return { report: await withVerifiedFixes(report, content, allRules), content };
}

/** Says how far each further language is, and returns whether the interface has all its words. */
async function sayOfLanguages(content: Content, call: Call): Promise<boolean> {
  const wrong = (await Promise.all(playbook.languages.map(languageOf).map(wrongWords))).flat();
  for (const sentence of wrong) process.stderr.write(`${sentence}\n`);
  const languages = playbook.languages.slice(1).map(languageOf);
  if (call.format === 'terminal' && languages.length > 0) {
    const old = await outdated(content, call.root);
    for (const language of languages)
      process.stderr.write(inLines(translated(content, language, old), call.missing));
  }
  return wrong.length === 0;
}

function say(report: Report, { format }: Call) {
  // styleText leaves out colours where there is no screen, or where NO_COLOR is set.
  process.stdout.write(reporters[format](report, styleText));
  const { GITHUB_STEP_SUMMARY } = process.env;
  if (format === 'github' && GITHUB_STEP_SUMMARY)
    appendFileSync(GITHUB_STEP_SUMMARY, jobSummary(report));
}
