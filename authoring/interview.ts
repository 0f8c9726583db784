import * as clack from '@clack/prompts';
import { furtherKindLabels, kindLabels } from '#schemas/kinds.ts';
import { begin, isTaken } from './begin.ts';
import { NoGuess } from './complete.ts';
import { type Field, fieldsOf, type Group } from './fields.ts';
import type { World } from './guess.ts';
import { idOf, type KindName, kindNames, kindOf } from './kinds.ts';
import { ask } from './question.ts';
import type { Desk } from './run.ts';
import { given, Stopped } from './stopped.ts';

interface Place {
  desk: Desk;
  root: string;
  id: string | undefined;
}

/** Not asked: they follow from the day and from its being a draft. */
const settled = ['publishedOn', 'reviewedOn', 'status', 'archived'];

/**
 * Asks for the kind, the title and the fields, and goes on asking while the checks find fault with an answer.
 *
 * @param answers what the command line said already: not asked again
 * @throws Stopped when the author has had enough; nothing is written then
 */
export async function interview(
  kind: KindName | undefined,
  answers: Group,
  world: World,
  { desk, root, id }: Place,
): Promise<{ kind: KindName; answers: Group }> {
  const streams = { input: desk.input, output: desk.output };
  clack.intro(
    'A new entry. Enter leaves a question for later; Ctrl+C stops, and nothing is written.',
    streams,
  );
  const name =
    kind ??
    given(
      await clack.select({
        message: 'What do you want to add?',
        options: kindNames.map((value) => ({ value, hint: purposeOf(value) })),
        ...streams,
      }),
    );
  const { collection, name: nameField } = kindOf(name);
  const fields = fieldsOf(collection).filter((field) => !settled.includes(field.name));
  const told: Group = { ...answers };
  const put = async (field: Field) => {
    for (;;) {
      const value = await ask(field, [field.name], { collection, world, streams });
      if (value === undefined) return;
      told[field.name] = value;
      const problem = faultWith(name, told, world, { desk, root, id });
      if (!problem) return;
      delete told[field.name];
      clack.log.error(problem, streams);
    }
  };

  const first = fields.filter((field) => field.name === nameField);
  for (const field of first) await put({ ...field, required: true });
  if (told[nameField] === undefined) throw new Stopped();
  const open = fields.filter((field) => field.required && told[field.name] === undefined);
  const isQuick = given(
    await clack.select({
      message: 'How much do you want to answer here?',
      options: [
        { value: true, label: 'The choices', hint: 'the texts wait in the file, with hints' },
        { value: false, label: 'Everything' },
      ],
      ...streams,
    }),
  );
  for (const field of isQuick ? open.flatMap(choicesOf) : open) await put(field);
  if (!isQuick) for (const field of await furtherFields(fields, streams)) await put(field);
  return { kind: name, answers: told };
}

async function furtherFields(fields: readonly Field[], streams: clack.CommonOptions) {
  const further = fields.filter((field) => !field.required);
  const names = given(
    await clack.multiselect({
      message: 'Is there more to say? Choose with the space bar.',
      options: further.map(({ name, description }) => ({ value: name, hint: description })),
      required: false,
      ...streams,
    }),
  );
  return further.filter(({ name }) => names.includes(name));
}

const purposes: Partial<Record<string, { purpose: string }>> = {
  ...kindLabels,
  ...furtherKindLabels,
};

const purposeOf = (name: KindName) => purposes[kindOf(name).collection]?.purpose ?? '';

/** A field that is quickly answered, or the part of it that is. */
function choicesOf(field: Field): Field[] {
  const { shape } = field;
  if (shape.type === 'group') {
    const fields = shape.fields.flatMap(choicesOf);
    return fields.length > 0 ? [{ ...field, shape: { ...shape, fields } }] : [];
  }
  const { type } = shape.type === 'list' ? shape.of : shape;
  return ['choice', 'entry', 'number', 'yes-no'].includes(type) ? [field] : [];
}

/** What the checks would say against the answers so far. */
function faultWith(name: KindName, told: Group, world: World, { root, id }: Place) {
  try {
    const { place, problems } = begin(name, told, world, id ?? idOf(name, told) ?? 'not-named-yet');
    return isTaken(root, place) ? `${place} is there already: call it something else` : problems[0];
  } catch (error) {
    if (error instanceof NoGuess) return undefined; // It has not been asked yet.
    throw error;
  }
}
