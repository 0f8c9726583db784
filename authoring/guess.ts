import type { Content } from '#checks/content.ts';
import { NOT_REPORTED } from '#schemas/text.ts';
import type { Field, Group, Shape } from './fields.ts';

/** What a draft is made in: the content there is, and the day it is. */
export interface World {
  content: Content;
  today: Date;
}

/** Longest first; each ends like a question, because some fields must. The checks know them by their question marks. */
const placeholders = [
  '??? write here what the line above asks for?',
  '??? still to be written?',
  '???',
];

/** The choice that claims least. */
const modest = ['draft', 'not-reported', 'everyone'];

/**
 * A value that the schema accepts and that nobody should believe: the author replaces it.
 *
 * @returns undefined when there is none, for example the id of an entry where there is no entry yet
 */
export function guess(shape: Shape, world: World): unknown {
  switch (shape.type) {
    case 'text':
      return placeholders.find(
        (text) =>
          text.length >= shape.least &&
          text.length <= shape.most &&
          (shape.pattern?.test(text) ?? true),
      );
    case 'choice':
      return modest.find((id) => shape.options.includes(id)) ?? shape.options[0];
    case 'entry':
      return entryIds(shape, world.content)[0];
    case 'number':
      return Math.max(0, shape.least);
    case 'yes-no':
      return true;
    case 'day':
      return world.today;
    case 'either':
      return shape.words.includes(NOT_REPORTED) ? NOT_REPORTED : 0;
    case 'list':
      return listOf(shape, world);
    case 'group':
      return groupOf(shape.fields, world);
  }
}

/** What may be named where an entry is asked for, as the author must write it. */
export const entryIds = (
  { collections, style }: Extract<Shape, { type: 'entry' }>,
  content: Content,
): string[] =>
  collections.flatMap((collection) =>
    content.ids(collection).map((id) => (style === 'id' ? id : `${collection}/${id}`)),
  );

function listOf({ of, least }: Extract<Shape, { type: 'list' }>, world: World): unknown {
  const item = guess(of, world);
  if (item === undefined) return undefined;
  return Array.from({ length: least }, (_, index) =>
    // The checks refuse a list that says the same twice.
    typeof item === 'string' && index > 0 ? item.replace('???', `??? ${ordinals[index]},`) : item,
  );
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

function groupOf(fields: readonly Field[], world: World): Group | undefined {
  const group: Group = {};
  for (const { name, required, shape } of fields) {
    if (!required) continue;
    const value = guess(shape, world);
    if (value === undefined) return undefined;
    group[name] = value;
  }
  return group;
}
