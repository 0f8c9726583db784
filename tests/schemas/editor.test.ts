import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type collectionNames, collections } from '#schemas/collections.ts';
import { plainReference } from '#schemas/reference.ts';

type JsonSchema = {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
};

const all = Object.entries(collections) as [
  (typeof collectionNames)[number],
  (typeof collections)['sources'],
][];

describe.each(all)('an author’s editor explains %s', (_name, { schema }) => {
  const json = z.toJSONSchema(schema(plainReference), {
    io: 'input',
    unrepresentable: 'any',
  }) as JsonSchema;

  test.each(fieldsOf(json))('%s', (_path, field) => {
    expect(field.description ?? '').toMatch(/^[A-Z].{8,}[.?!)]|^[a-z].{8,}[.?!)]/);
  });
});

test('the editor’s settings name schemas of folders that exist', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  for (const [schema, files] of Object.entries<string>(settings['yaml.schemas'])) {
    const collection = /collections\/(\w+)\.schema\.json$/.exec(schema)?.[1] ?? '';
    expect(Object.keys(collections)).toContain(collection);
    expect(existsSync(files.slice(0, files.lastIndexOf('/')))).toBe(true);
  }
});

function fieldsOf(schema: JsonSchema, path = ''): [string, JsonSchema][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => [
    [path + name, field] as [string, JsonSchema],
    ...fieldsOf(field, `${path}${name}.`),
    ...fieldsOf(field.items ?? {}, `${path}${name}[].`),
  ]);
}
