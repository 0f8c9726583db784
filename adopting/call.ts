import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

export const usage = `Usage: npm run adopt -- [--answers file.json] [--force]

Makes the playbook your own: asks for its name, address, languages, owners, collections and features, and whether the
example content stays; shows what it will do; and does all of it or nothing.
  --answers  a JSON file with answers: no questions are asked. Each is named as in playbook.config.ts;
             { "keepExamples": false } removes the example content. What is not answered stays as it is.
  --force    also where git could not bring back what is changed
Ends with 0 when it is done, 1 when the result would not have been sound, 2 when it was called wrongly, 130 when it was
stopped. In all cases but the first nothing is changed.
`;

/** What was said on the command line. */
export interface Call {
  help: boolean;
  force: boolean;
  /** What the file of answers holds; undefined to ask. */
  given: unknown;
}

/** Says in plain words why a call cannot be carried out. */
export class UnusableCall extends Error {}

/**
 * Reads the command line, and the file of answers.
 *
 * @throws UnusableCall naming what is wrong
 */
export function readCall(args: readonly string[]): Call {
  const { answers, force = false, help = false } = parse(args);
  return { help, force, given: answers === undefined ? undefined : readAnswers(answers) };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        answers: { type: 'string' },
        force: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new UnusableCall((error as Error).message);
  }
}

function readAnswers(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UnusableCall(`${file}: ${(error as Error).message}`);
  }
}
