import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { readContent } from '#checks/content.ts';
import { localDay } from '#models/day.ts';
import { idPattern } from '#schemas/reference.ts';
import { begin, isTaken } from './begin.ts';
import { type Call, readCall, UnusableCall, usage } from './call.ts';
import { NoGuess } from './complete.ts';
import { farewell } from './farewell.ts';
import type { World } from './guess.ts';
import { interview } from './interview.ts';
import { kindNames, kindOf } from './kinds.ts';
import { AlreadyThere, saveNew } from './save.ts';
import { Stopped } from './stopped.ts';

/** Where questions are asked and answers typed. */
export interface Desk {
  input: Readable;
  output: Writable;
  error: Writable;
  /** Whether somebody sits there who can be asked. */
  isAttended: boolean;
}

/** Carries out one call, and returns the exit code: 0 written, 2 unusable call, 130 stopped by the author. */
export async function run(args: readonly string[], desk: Desk, now: Date): Promise<number> {
  try {
    const call = readCall(args);
    if (call.help) desk.output.write(usage);
    else desk.output.write(await write(call, desk, now));
    return 0;
  } catch (error) {
    if (error instanceof Stopped) {
      desk.output.write('Nothing was written.\n');
      return 130;
    }
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    desk.error.write(
      `${reason}\n\nNothing was written. npm run new -- --help tells how to call it.\n`,
    );
    return 2;
  }
}

async function write(call: Call, desk: Desk, now: Date): Promise<string> {
  const { root } = call;
  const world: World = { content: readContent(root), today: dayOf(now) };
  const { kind, answers, id } = await told(call, desk, world);
  if (id !== undefined && !idPattern.test(id))
    throw new UnusableCall(`id: "${id}" is no file name here: lower-case words joined by hyphens`);
  const { place, text, problems } = begin(kind, answers, world, id);
  if (place.includes('/.'))
    throw new UnusableCall(
      `${kindOf(kind).name}: no file name can be made of it. Give one, for example --id close-the-loop`,
    );
  if (isTaken(root, place)) throw new AlreadyThere(place);
  if (problems.length > 0) throw new UnusableCall(problems.join('\n'));
  const file = path.join(root, place);
  saveNew(file, text);
  return farewell(path.relative(process.cwd(), file), text);
}

/** What the call says, and what the author says when asked. */
async function told(call: Call, desk: Desk, world: World) {
  const { kind, answers, id, root } = call;
  const name = kind && kindOf(kind).name;
  if (kind && name && answers[name] !== undefined) return { kind, answers, id };
  if (desk.isAttended)
    return { id, ...(await interview(kind, answers, world, { desk, root, id })) };
  throw new UnusableCall(
    kind && name
      ? `${name} is missing, and nobody is there to ask: npm run new -- ${kind} --${name} "…"`
      : `say what to begin: npm run new -- story --title "…". One of: ${kindNames.join(', ')}.`,
  );
}

/** In plain words, if it is the call that cannot be carried out and not the program that is wrong. */
function reasonOf(error: unknown): string | undefined {
  if (error instanceof UnusableCall) return error.message;
  if (error instanceof AlreadyThere)
    return `${error.message} is there already, and stays as it is: take another title, or give --id`;
  if (error instanceof NoGuess)
    return `${error.path}: only you can know this. Give it as --${error.path} …\n${error.message}`;
  return undefined;
}

/** The day it is where the author sits. Dates in content are days, which YAML puts at midnight in Greenwich. */
const dayOf = (now: Date) => new Date(localDay(now));
