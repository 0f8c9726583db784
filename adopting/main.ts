import process from 'node:process';
import { run } from './run.ts';

const { stdin: input, stdout: output, stderr: error } = process;
const isAttended = Boolean(input.isTTY && output.isTTY);
process.exitCode = await run(
  process.argv.slice(2),
  { input, output, error, isAttended },
  process.cwd(),
  new Date(),
);
