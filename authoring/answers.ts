import { didYouMean } from '#checks/nearest.ts';
import type { Field, Group, Shape } from './fields.ts';

/** Says which flag cannot be used, and what would be right. */
export class WrongAnswer extends Error {}

/**
 * Puts what was typed after one flag where it belongs.
 *
 * @param answers receives the value
 * @param flag `minutes`, `outcome.kind`, or `people.1.name` for the first person
 * @param typed each time the flag was given
 * @throws WrongAnswer naming the flag, and the nearest one there is
 */
export function answer(
  answers: Group,
  fields: readonly Field[],
  flag: string,
  typed: readonly string[],
): void {
  const [name = '', ...rest] = flag.split('.');
  const field = fields.find((one) => one.name === name);
  if (!field)
    throw new WrongAnswer(
      `there is no field "${name}".${didYouMean(name, namesOf(fields)) || ` Fields: ${namesOf(fields).join(', ')}.`}`,
    );
  const { shape } = field;
  if (shape.type === 'group') {
    if (rest.length === 0) throw new WrongAnswer(hasParts(name, shape.fields));
    answers[name] ??= {};
    answer(answers[name] as Group, shape.fields, rest.join('.'), typed);
  } else if (shape.type === 'list' && shape.of.type === 'group') {
    const [place, ...deeper] = rest;
    if (!/^[1-9]$/.test(place ?? '') || deeper.length === 0)
      throw new WrongAnswer(hasParts(`${name}.1`, shape.of.fields));
    answers[name] ??= [];
    const list = answers[name] as Group[];
    for (let index = list.length; index < Number(place); index++) list.push({});
    answer(list[Number(place) - 1] as Group, shape.of.fields, deeper.join('.'), typed);
  } else if (rest.length > 0)
    throw new WrongAnswer(`--${name} has no parts: write --${name} value`);
  else answers[name] = valueTyped(shape, typed, name);
}

/** A typed text as a value; one that does not fit stays text, for the checks to name. */
export function valueFrom(shape: Shape, typed: string): unknown {
  switch (shape.type) {
    case 'number':
      return numberFrom(typed);
    case 'either':
      return shape.numbers ? numberFrom(typed) : typed;
    case 'yes-no':
      return typed === 'true' || (typed === 'false' ? false : typed);
    case 'day':
      return dayFrom(typed) ?? typed;
    default:
      return typed;
  }
}

function valueTyped(shape: Shape, typed: readonly string[], name: string): unknown {
  if (shape.type === 'list') {
    const { of } = shape;
    // Ids hold no commas, so that a list of them may be written as one; sentences do.
    const items = of.type === 'text' ? typed : typed.flatMap((text) => text.split(','));
    return items.map((text) => valueFrom(of, text.trim())).filter((item) => item !== '');
  }
  const [only = '', ...more] = typed;
  if (more.length > 0) throw new WrongAnswer(`--${name} takes one value: give it once`);
  return valueFrom(shape, only);
}

const numberFrom = (typed: string) => (/^-?\d+(?:\.\d+)?$/.test(typed) ? Number(typed) : typed);

/** Midnight of a day that the calendar has. */
function dayFrom(typed: string): Date | undefined {
  const day = new Date(`${typed}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(typed) && day.toJSON()?.startsWith(typed) ? day : undefined;
}

const namesOf = (fields: readonly Field[]) => fields.map(({ name }) => name);

const hasParts = (flag: string, fields: readonly Field[]) =>
  `--${flag} has parts: ${namesOf(fields)
    .map((part) => `--${flag}.${part}`)
    .join(', ')}`;
