import type { Field, Group, Shape } from './fields.ts';
import { guess, type World } from './guess.ts';

/** The data of a draft, and which of it is only a guess. */
export interface Draft {
  data: Group;
  /** Paths of guessed values: `minutes`, `outcome.kind`. */
  open: ReadonlySet<string>;
}

/** Says which required field cannot be left for later, and why. */
export class NoGuess extends Error {
  readonly path: string;
  constructor(path: string, description: string) {
    super(description);
    this.path = path;
  }
}

/**
 * Fills what the author left open with values that the schema accepts.
 *
 * @param fields the fields of the collection
 * @param answers what the author said, by field
 * @throws NoGuess for a required field that only the author can know
 */
export function complete(fields: readonly Field[], answers: Group, world: World): Draft {
  const open = new Set<string>();
  return { data: groupOf(fields, answers, world, '', open), open };
}

function groupOf(
  fields: readonly Field[],
  answers: Group,
  world: World,
  prefix: string,
  open: Set<string>,
): Group {
  const data: Group = {};
  for (const field of fields) {
    const path = prefix + field.name;
    const value = valueFor(field, answers[field.name], world, path, open);
    if (value !== undefined) data[field.name] = value;
  }
  // What no field knows stays, so that the checks can name it.
  return { ...answers, ...data };
}

function valueFor(
  { shape, required, description }: Field,
  answer: unknown,
  world: World,
  path: string,
  open: Set<string>,
): unknown {
  if (shape.type === 'group' && (required || answer !== undefined))
    return groupOf(shape.fields, (answer ?? {}) as Group, world, `${path}.`, open);
  if (answer !== undefined) return completed(shape, answer, world, path, open);
  if (!required) return undefined;
  const value = guess(shape, world);
  if (value === undefined) throw new NoGuess(path, description);
  if (shape.type !== 'day') open.add(path);
  return value;
}

/** Fills the gaps in the groups of a list: a stage without its place, a person without a role. */
function completed(
  shape: Shape,
  answer: unknown,
  world: World,
  path: string,
  open: Set<string>,
): unknown {
  if (shape.type !== 'list' || shape.of.type !== 'group' || !Array.isArray(answer)) return answer;
  const { fields } = shape.of;
  const length = Math.max(answer.length, shape.least);
  return Array.from({ length }, (_, index) => {
    const mine = new Set<string>();
    const group = groupOf(fields, (answer[index] ?? {}) as Group, world, '', mine);
    if (mine.size > 0) open.add(path);
    return group;
  });
}
