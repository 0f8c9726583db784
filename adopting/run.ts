import process from 'node:process';
import type { Readable, Writable } from 'node:stream';
import { Stopped } from '#authoring/stopped.ts';
import { localDay } from '#models/day.ts';
import { type Answers, answersFrom, WrongAnswers } from './answers.ts';
import { readCall, UnusableCall, usage } from './call.ts';
import { carryOut, putBack } from './carry-out.ts';
import { confirmed, interview } from './interview.ts';
import { plan } from './plan.ts';
import { Project } from './project.ts';
import { checkProject, NotSound } from './sound.ts';
import { cannotBeUndone } from './tree.ts';

/** Where questions are asked and answers typed. */
export interface Desk {
  input: Readable;
  output: Writable;
  error: Writable;
  /** Whether somebody sits there who can be asked. */
  isAttended: boolean;
}

/** Carries out one call in a project, and returns the exit code. */
export async function run(
  args: readonly string[],
  desk: Desk,
  root: string,
  now: Date,
): Promise<number> {
  try {
    const call = readCall(args);
    if (call.help) {
      desk.output.write(usage);
      return 0;
    }
    if (putBack(root))
      desk.output.write('An earlier run was interrupted: everything is again as it was before.\n');
    const reason = call.force ? undefined : cannotBeUndone(root);
    if (reason) throw new UnusableCall(`${reason}; or call it with --force`);
    if (call.given === undefined && !desk.isAttended)
      throw new UnusableCall('nobody is there to ask: give --answers file.json');
    return await adopt(call.given, desk, root, now);
  } catch (error) {
    return exitOf(error, desk);
  }
}

async function adopt(given: unknown, desk: Desk, root: string, now: Date): Promise<number> {
  const isAsked = given === undefined;
  const answers: Answers = isAsked ? await interview(desk, root) : answersFrom(given, root);
  const project = new Project(root);
  const lines = plan(project, answers, localDay(now));
  desk.output.write(`This will\n${lines.map((line) => `  - ${line}\n`).join('')}`);
  if (isAsked && !(await confirmed(desk))) throw new Stopped();
  const stop = () => {
    putBack(root);
    desk.output.write('Stopped. Nothing was changed.\n');
    process.exit(130);
  };
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.once(signal, stop);
  try {
    await carryOut(project, () => checkProject(root));
  } finally {
    for (const signal of signals) process.removeListener(signal, stop);
  }
  desk.output.write(
    `Done: ${project.changes.size} files were changed. Look at them with git diff, then run npm start.\n`,
  );
  return 0;
}

function exitOf(error: unknown, { output, error: complaints }: Desk): number {
  if (error instanceof Stopped) {
    output.write('Nothing was changed.\n');
    return 130;
  }
  if (error instanceof NotSound) {
    complaints.write(`${error.message}\nThe result would not be sound. Nothing was changed.\n`);
    return 1;
  }
  if (!(error instanceof UnusableCall || error instanceof WrongAnswers)) throw error;
  complaints.write(
    `${error.message}\n\nNothing was changed. npm run adopt -- --help tells how to call it.\n`,
  );
  return 2;
}
