import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { didYouMean } from '#checks/nearest.ts';
import { answer, WrongAnswer } from './answers.ts';
import { fieldsOf, type Group } from './fields.ts';
import { type KindName, kindNames, kindOf } from './kinds.ts';

export const usage = `Usage: npm run new -- [kind] [--title "…"] [--field value …]

Begins an entry: asks for what it needs to know, and writes a draft with hints. Given a kind and a
title, it asks nothing.
  kind          ${kindNames.join(', ')}
  --title       what it says, in a few words (a persona has --name, an assumption --label)
  --field       any field of its schema; lists take it several times, parts are joined by points:
                --topics money --topics sales --outcome.kind result --people.1.name "A. Name"
  --id          the file name, if not made from the title
  --content     the content folder; src/content, unless given
Ends with 0 when the draft is written, 2 when it was called wrongly, 130 when it was stopped.
It never overwrites a file.
`;

/** What was said on the command line. */
export interface Call {
  kind: KindName | undefined;
  answers: Group;
  id: string | undefined;
  root: string;
  help: boolean;
}

/** Says in plain words why a call cannot be carried out. */
export class UnusableCall extends Error {}

/**
 * Reads the command line.
 *
 * @throws UnusableCall naming the kind or the field that there is not, and the nearest one there is
 */
export function readCall(args: readonly string[]): Call {
  const { values, positionals } = parse(args);
  const { help, id, content, ...flags } = values;
  const root = path.resolve(last(content) ?? path.join('src', 'content'));
  if (help) return { kind: undefined, answers: {}, id: undefined, root, help: true };
  if (!existsSync(root)) throw new UnusableCall(`there is no content folder "${root}"`);
  const kind = readKind(positionals);
  if (!kind && Object.keys(flags).length > 0)
    throw new UnusableCall(`fields are given, but no kind. One of: ${kindNames.join(', ')}.`);
  return { kind, answers: kind ? answersFrom(kind, flags) : {}, id: last(id), root, help: false };
}

function readKind([typed, ...more]: readonly string[]): KindName | undefined {
  if (more.length > 0)
    throw new UnusableCall(
      `"${more[0]}" was not expected: put a value of several words in quotes, after its field`,
    );
  if (typed === undefined) return undefined;
  const named = kindNames.find((name) => name === typed || kindOf(name).collection === typed);
  if (named) return named;
  throw new UnusableCall(
    `unknown kind "${typed}".${didYouMean(typed, kindNames)} One of: ${kindNames.join(', ')}.`,
  );
}

function answersFrom(kind: KindName, flags: Readonly<Record<string, Typed>>): Group {
  const answers: Group = {};
  const fields = fieldsOf(kindOf(kind).collection);
  for (const [flag, typed] of Object.entries(flags))
    try {
      answer(answers, fields, flag, typed as string[]);
    } catch (error) {
      if (error instanceof WrongAnswer) throw new UnusableCall(error.message);
      throw error;
    }
  return answers;
}

type Typed = (string | boolean)[] | undefined;

/** Which fields there are depends on the kind; so whatever looks like a flag takes a value here. */
function parse(args: readonly string[]) {
  const flags = args.flatMap((arg) => /^--([a-z][\w.-]*)/i.exec(arg)?.[1] ?? []);
  const options = Object.fromEntries(
    flags.map((flag) => [flag, { type: 'string', multiple: true } as const]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...options, help: { type: 'boolean', multiple: true } },
    });
    return { values: values as Record<string, Typed>, positionals };
  } catch (error) {
    throw new UnusableCall(error instanceof Error ? error.message : String(error));
  }
}

const last = (typed: Typed): string | undefined => typed?.at(-1)?.toString();
