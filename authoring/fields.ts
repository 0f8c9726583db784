import { z } from 'zod';
import { collections } from '#schemas/collections.ts';
import { type CollectionName, plainReference, type ReferenceTo } from '#schemas/reference.ts';

/** Answers or data: values by the name of their field, groups within groups. */
export interface Group {
  [field: string]: unknown;
}

/** What a value may be. Lengths are characters, or items of a list. */
export type Shape =
  | { type: 'text'; least: number; most: number; pattern?: RegExp }
  | { type: 'choice'; options: readonly string[]; labels: Readonly<Record<string, string>> }
  | { type: 'entry'; collections: readonly CollectionName[]; style: 'id' | 'path' }
  | { type: 'number'; least: number }
  | { type: 'yes-no' }
  | { type: 'day' }
  | { type: 'either'; words: readonly string[]; numbers: boolean }
  | { type: 'list'; of: Shape; least: number; most: number }
  | { type: 'group'; fields: readonly Field[] };

/** One field of an entry, as its schema describes it. */
export interface Field {
  name: string;
  required: boolean;
  /** The sentences that authors read, without the list of choices. */
  description: string;
  shape: Shape;
}

/** The part of a JSON schema that our schemas use. */
interface Json {
  type?: string;
  description?: string;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  pattern?: string;
  format?: string;
  enum?: string[];
  const?: unknown;
  anyOf?: Json[];
  items?: Json;
  properties?: Record<string, Json>;
  required?: string[];
  'x-collection'?: CollectionName;
  'x-labels'?: Record<string, string>;
}

/** An id tells nobody which collection it belongs to; so the schema says it aside. */
const markedReference: ReferenceTo = (collection) =>
  plainReference(collection).meta({ 'x-collection': collection });

/**
 * The fields of a collection, in the order of its schema. Whatever is added to a schema is asked for, without being
 * listed a second time.
 */
export function fieldsOf(collection: CollectionName): readonly Field[] {
  const json = z.toJSONSchema(collections[collection].schema(markedReference), {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'date') jsonSchema.format = 'date';
    },
  });
  return groupOf(json as Json);
}

const groupOf = ({ properties = {}, required = [] }: Json): Field[] =>
  Object.entries(properties).map(([name, json]) => ({
    name,
    required: required.includes(name),
    description: (json.description ?? json.items?.description ?? '').replace(/ One of: .*$/s, ''),
    shape: shapeOf(json),
  }));

function shapeOf(json: Json): Shape {
  if (json['x-collection'])
    return { type: 'entry', collections: [json['x-collection']], style: 'id' };
  if (json.format === 'date') return { type: 'day' };
  if (json.enum) return { type: 'choice', options: json.enum, labels: json['x-labels'] ?? {} };
  if (json.anyOf) return eitherOf(json.anyOf);
  switch (json.type) {
    case 'object':
      return { type: 'group', fields: groupOf(json) };
    case 'array':
      return {
        type: 'list',
        of: shapeOf(json.items ?? {}),
        least: json.minItems ?? 0,
        most: json.maxItems ?? Number.POSITIVE_INFINITY,
      };
    case 'boolean':
      return { type: 'yes-no' };
    case 'integer':
    case 'number':
      return { type: 'number', least: json.minimum ?? 0 };
    default:
      return textOf(json);
  }
}

/** A number or some words, such as "not reported"; or a text of some form or those words. */
const eitherOf = (all: readonly Json[]): Shape => ({
  type: 'either',
  words: all.map((one) => one.const).filter(isText),
  numbers: all.some(({ type }) => type === 'number' || type === 'integer'),
});

/** A pointer of the form `collection/id` is a text whose pattern names its collections. */
function textOf({ pattern, minLength = 0, maxLength = Number.POSITIVE_INFINITY }: Json): Shape {
  const named = /^\^\(([a-z|]+)\)\\?\//.exec(pattern ?? '')?.[1];
  if (named)
    return { type: 'entry', collections: named.split('|') as CollectionName[], style: 'path' };
  return {
    type: 'text',
    least: minLength,
    most: maxLength,
    ...(pattern && { pattern: new RegExp(pattern) }),
  };
}

const isText = (value: unknown): value is string => typeof value === 'string';
