import process from 'node:process';
import playbook from '#config';
import { readCall, UnusableCall, usage } from './call.ts';
import { runAstro } from './run-astro.ts';

try {
  process.exitCode = await runAstro(readCall(process.argv.slice(2), playbook.languages));
} catch (error) {
  if (!(error instanceof UnusableCall)) throw error;
  process.stderr.write(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}
