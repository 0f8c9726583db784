import * as clack from '@clack/prompts';
import { plainWords } from '#checks/fields/plain-words.ts';
import { schemaAt, schemas } from '#checks/fields/schemas.ts';
import type { CollectionName } from '#schemas/reference.ts';
import { valueFrom } from './answers.ts';
import type { Field, Group, Shape } from './fields.ts';
import { entryIds, type World } from './guess.ts';
import { given } from './stopped.ts';

interface Setting {
  collection: CollectionName;
  world: World;
  streams: clack.CommonOptions;
}

type Path = readonly (string | number)[];

const LATER = '';

/**
 * Asks for one field until the answer fits its schema.
 *
 * @param path where the field stands in the data
 * @returns undefined when it is left for later
 */
export async function ask(field: Field, path: Path, setting: Setting): Promise<unknown> {
  const { shape } = field;
  const message = messageOf(field, path);
  switch (shape.type) {
    case 'choice':
      return askChoice(message, shape, setting);
    case 'entry':
      return askEntry(message, shape, setting);
    case 'list':
      return askList(field, shape, path, setting);
    case 'group':
      return askGroup(shape.fields, path, setting);
    case 'yes-no':
      return given(await clack.confirm({ message, ...setting.streams }));
    default:
      return askText(message, shape, path, setting);
  }
}

async function askText(message: string, shape: Shape, path: Path, setting: Setting) {
  const schema = schemaAt(schemas[setting.collection], path);
  const typed = given(
    await clack.text({
      message,
      validate: (text) => {
        if (!text) return undefined;
        const { error } = schema.safeParse(valueFrom(shape, text), { error: plainWords });
        return error?.issues[0]?.message;
      },
      ...setting.streams,
    }),
  );
  return typed ? valueFrom(shape, typed) : undefined;
}

async function askChoice(
  message: string,
  { options, labels }: Extract<Shape, { type: 'choice' }>,
  { streams }: Setting,
) {
  const choice = given(
    await clack.select({
      message,
      options: [...options.map((id) => optionFor(id, labels)), later],
      ...streams,
    }),
  );
  return choice || undefined;
}

async function askEntry(
  message: string,
  shape: Extract<Shape, { type: 'entry' }>,
  setting: Setting,
) {
  const { streams, world } = setting;
  const options = [later, ...entryOptions(shape, world)];
  return (
    given(await clack.autocomplete({ message, options, maxItems: 8, ...streams })) || undefined
  );
}

async function askList(
  field: Field,
  { of, most }: Extract<Shape, { type: 'list' }>,
  path: Path,
  setting: Setting,
): Promise<unknown> {
  const { streams, world } = setting;
  const message = messageOf(field, path);
  if (of.type === 'choice') {
    const options = of.options.map((id) => optionFor(id, of.labels));
    const required = false;
    return some(given(await clack.multiselect({ message, options, required, ...streams })));
  }
  if (of.type === 'entry') {
    const options = entryOptions(of, world);
    const shown = { message, options, maxItems: 8, required: false, ...streams };
    return some(given(await clack.autocompleteMultiselect(shown)));
  }
  const items: unknown[] = [];
  while (items.length < most) {
    const item = { ...field, name: `${field.name} ${items.length + 1}`, shape: of };
    const value = await ask(item, [...path, items.length], setting);
    if (value === undefined) break;
    items.push(value);
  }
  return some(items);
}

/** A group is left for later as a whole, when nothing is said to its first part. */
async function askGroup(fields: readonly Field[], path: Path, setting: Setting) {
  const group: Group = {};
  for (const field of fields) {
    const value = await ask(field, [...path, field.name], setting);
    if (value !== undefined) group[field.name] = value;
    else if (field === fields[0]) return undefined;
  }
  return group;
}

const later = { value: LATER, label: 'Later', hint: 'choose in the file' };

const optionFor = (id: string, labels: Readonly<Record<string, string>>) => ({
  value: id,
  label: labels[id] ?? id,
});

/** Found by typing any part of the title or of the id. */
const entryOptions = (shape: Extract<Shape, { type: 'entry' }>, { content }: World) =>
  entryIds(shape, content).map((id) => {
    const [collection = shape.collections[0], name = id] =
      shape.style === 'path' ? id.split('/') : [];
    const { title, name: called } =
      content.find(collection as CollectionName, name)?.fields.data ?? {};
    return { value: id, label: String(title ?? called ?? id), hint: id };
  });

const some = <T>(items: readonly T[]) => (items.length > 0 ? items : undefined);

const messageOf = ({ name, description }: Field, path: Path) =>
  `${[...path.slice(0, -1).filter((step) => typeof step === 'string'), name].join(' · ')}: ${description}`;
