import process from 'node:process';
import { styleText } from 'node:util';
import { readCall, UnusableCall, usage } from './call.ts';
import { checkContent, hasErrors } from './check-content.ts';
import { readContent, readTexts } from './content.ts';
import { prepareReader } from './reading/read-apart.ts';
import { reporters } from './reporters/by-format.ts';
import { allRules } from './rules/all.ts';

/** Carries out one call, and returns the exit code: 0 clean, 1 errors found, 2 unusable call. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const { root, format, help, isAsked } = readCall(args);
    if (help) {
      process.stdout.write(usage);
      return 0;
    }
    prepareReader();
    const report = checkContent(await readTexts(readContent(root)), allRules, ({ place }) =>
      isAsked(place),
    );
    // styleText leaves out colours where there is no screen, or where NO_COLOR is set.
    process.stdout.write(reporters[format](report, styleText));
    return hasErrors(report) ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UnusableCall)) throw error;
    process.stderr.write(`${error.message}\n\n${usage}`);
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
