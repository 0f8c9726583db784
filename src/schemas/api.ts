import { z } from 'zod';
import { collections } from './collections.ts';
import { type EntryKind, entryKinds } from './kinds.ts';
import { plainReference } from './reference.ts';

/** Rises when an answer changes so that a program that read the last one may fail. */
export const API_VERSION = 1;

const version = z.literal(API_VERSION).meta({ description: 'Rises when answers change shape.' });
const kind = z.enum(entryKinds).meta({ description: 'The kind of entry, as in its address.' });
const day = z.iso.date();

const listedEntry = z.strictObject({
  id: z.string().meta({ description: 'Stable: it is also the name in the address.' }),
  kind,
  title: z.string(),
  summary: z.string(),
  status: z.enum(['published', 'archived']),
  topics: z.array(z.string()),
  publishedOn: day,
  reviewedOn: day,
  page: z.url().meta({ description: 'The page for people.' }),
  data: z.url().meta({ description: 'The whole entry for programs.' }),
});

/** The answer at `/api/index.json`: what there is. */
export const indexAnswer = z.strictObject({
  version,
  name: z.string(),
  language: z.string(),
  schema: z.url().meta({ description: 'The JSON Schema of all answers.' }),
  collections: z.array(
    z.strictObject({ kind, title: z.string(), entries: z.int().min(0), data: z.url() }),
  ),
});

/** The answer at `/api/<kind>.json`: every entry of one kind, in short. */
export const collectionAnswer = z.strictObject({ version, kind, entries: z.array(listedEntry) });

const citedSource = z.strictObject({
  id: z.string(),
  title: z.string(),
  page: z.url(),
  url: z.url().optional().meta({ description: 'Where it was published, if it can be read there.' }),
});

/** The answer at `/api/<kind>/<id>.json`: one entry, whole. */
export const entryAnswer = z.strictObject({
  version,
  ...listedEntry.shape,
  point: z.string().meta({ description: 'The one sentence that matters.' }),
  fields: z.record(z.string(), z.json()).meta({
    description: 'The fields of its kind. A reference is written collection/id.',
  }),
  text: z.string().meta({ description: 'The text below the fields, as Markdown.' }),
  sources: z.array(citedSource),
});

export type IndexAnswer = z.input<typeof indexAnswer>;
export type CollectionAnswer = z.input<typeof collectionAnswer>;
export type EntryAnswer = z.input<typeof entryAnswer>;
export type ListedEntry = z.input<typeof listedEntry>;

/** The JSON Schema of every answer, with the fields of each kind in full. */
export function apiSchema(id: string) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: id,
    title: 'Answers of the playbook to programs',
    anyOf: [
      { $ref: '#/$defs/index' },
      { $ref: '#/$defs/collection' },
      ...entryKinds.map((kind) => ({ $ref: `#/$defs/${kind}` })),
    ],
    $defs: {
      index: inner(indexAnswer),
      collection: inner(collectionAnswer),
      ...Object.fromEntries(entryKinds.map((kind) => [kind, inner(answerOf(kind))])),
    },
  };
}

const answerOf = (kind: EntryKind) =>
  z.strictObject({
    ...entryAnswer.shape,
    kind: z.literal(kind),
    fields: collections[kind].schema(plainReference),
  });

/** Dates leave as days and references as collection/id; what Zod checks beyond that, a JSON Schema cannot say. */
function inner(schema: z.ZodType) {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io: 'output',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { type } = zodSchema._zod.def;
      if (type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date' });
      if (type === 'transform')
        Object.assign(jsonSchema, { type: 'string', pattern: '^[a-z]+/[a-z0-9-]+$' });
    },
  });
  return rest;
}
