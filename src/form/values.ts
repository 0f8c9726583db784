import { parse, stringify } from 'yaml';
import type { Field } from './field.ts';

/** A pointer into one of several collections, as the form keeps it: first the kind is chosen, then the entry. */
interface Chosen {
  type: string;
  entry: string;
}

/**
 * A value of a file as the form shows it.
 *
 * @param field what the value is
 * @param value what YAML made of it; for a missing one stands what goes without saying, so that the form offers no other
 */
export function toForm(field: Field, value: unknown): unknown {
  if (value === undefined) return typeof field.initial === 'string' ? field.initial : undefined;
  switch (field.kind) {
    case 'path':
      return typeof value === 'string' ? chosen(value) : value;
    case 'yaml':
      return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd();
    case 'text':
      return String(value);
    case 'list':
      return Array.isArray(value) && field.item
        ? value.map((item) => toForm(field.item as Field, item))
        : value;
    case 'group':
      return isGroup(value) ? eachField(field.fields, value, toForm) : value;
    default:
      return value;
  }
}

/** A value of the form as the file keeps it; undefined for what is left out there: what is empty, or goes without saying. */
export function toFile(field: Field, value: unknown): unknown {
  if (isEmpty(value) || value === field.initial) return undefined;
  switch (field.kind) {
    case 'path':
      return isChosen(value) ? `${value.type}/${value.entry}` : undefined;
    case 'yaml':
      return readYaml(String(value));
    case 'text':
      return oneLine(String(value));
    case 'mark':
      return value === true ? true : undefined;
    case 'list':
      return (value as unknown[])
        .map((item) => toFile(field.item as Field, item))
        .filter((item) => item !== undefined);
    case 'group': {
      const group = eachField(field.fields, value as Record<string, unknown>, toFile);
      return Object.keys(group).length > 0 || field.required ? group : undefined;
    }
    default:
      return value;
  }
}

/** Fields of a group, in the order of the schema. What the schema does not know follows as it is, for the check to name. */
export function eachField(
  fields: readonly Field[] = [],
  group: Record<string, unknown>,
  turn: (field: Field, value: unknown) => unknown,
): Record<string, unknown> {
  const known = new Set(fields.map(({ name }) => name));
  const unknown = Object.entries(group).filter(([name]) => !known.has(name));
  return Object.fromEntries(
    [
      ...fields.map((field) => [field.name, turn(field, group[field.name])] as const),
      ...unknown,
    ].filter(([, value]) => value !== undefined),
  );
}

const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

/** Texts of fields are single lines: a line break typed for looks is a space to the reader. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function chosen(path: string): Chosen {
  const [type = '', entry = ''] = path.split('/');
  return { type, entry };
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isChosen = (value: unknown): value is Chosen =>
  isGroup(value) && Boolean(value.type) && Boolean(value.entry);

/** What cannot be read stays text: the check says what is wrong with it. */
function readYaml(typed: string): unknown {
  try {
    return parse(typed, { maxAliasCount: 0 });
  } catch {
    return typed;
  }
}
