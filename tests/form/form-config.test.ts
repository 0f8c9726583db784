import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import playbook from '#config';
import { componentsInForm } from '#form/components-in-form.ts';
import { fieldsOf } from '#form/fields-of.ts';
import { formSettings } from '#form/form-config.ts';
import { type Widget, widgetOf } from '#form/widgets.ts';
import { authorComponents } from '#schemas/author-components.ts';
import { collectionNames, collections } from '#schemas/collections.ts';
import type { AuthorComponent } from '#schemas/components/component.ts';
import { plainReference } from '#schemas/reference.ts';
import { plainText } from '#schemas/text.ts';

const file = 'node_modules/@sveltia/cms/schema/sveltia-cms.json';
const ajv = new Ajv({ strict: false, validateFormats: false });
const isConfig = ajv.compile(JSON.parse(readFileSync(file, 'utf8')));

const { sveltia } = formSettings(playbook);
const forms = sveltia.collections as (Widget & { name: string; fields: Widget[] })[];

test('Sveltia’s own schema accepts the settings', () => {
  expect(isConfig(sveltia) || isConfig.errors).toBe(true);
});

test('Sveltia’s own schema refuses settings that it does not know', () => {
  expect(isConfig({ ...sveltia, backends: {} })).toBe(false);
  const [form] = structuredClone(forms);
  form?.fields.push({ name: 'x', widget: 'number', step: 'any' });
  expect(isConfig({ ...sveltia, collections: [form] })).toBe(false);
});

test('every collection has a form', () => {
  expect(forms.map(({ name }) => name).sort()).toEqual([...collectionNames].sort());
});

describe.each(collectionNames)('the form of %s', (name) => {
  const schema = collections[name].schema(plainReference) as unknown as z.ZodObject;
  const form = forms.find((one) => one.name === name);
  const asked = new Map((form?.fields ?? []).map((widget) => [String(widget.name), widget]));

  test('asks for every field of the schema and for no other, apart from the text', () => {
    asked.delete('body');
    expect([...asked.keys()].sort()).toEqual(Object.keys(schema.shape).sort());
    expect(form?.fields.some((widget) => widget.name === 'body')).toBe(
      collections[name].extension === 'mdx',
    );
  });

  test.each(Object.entries(schema.shape))('%s: as the schema has it', (key, part) => {
    expectAlike(asked.get(key) as Widget, part as z.ZodType);
  });
});

describe.each(componentsInForm())('the form of $name', ({ name, widgets }) => {
  const { props, body }: AuthorComponent = authorComponents[name as keyof typeof authorComponents];

  test('asks for every attribute as the registry has it, and for the words between the tags', () => {
    const words = body === 'none' ? [] : ['body'];
    expect(widgets.map((widget) => widget.name)).toEqual([...Object.keys(props.shape), ...words]);
    for (const [key, part] of Object.entries(props.shape))
      expectAlike(widgets.find((widget) => widget.name === key) as Widget, part as z.ZodType);
  });
});

test('a field that is added to a schema is asked for, with its limits', () => {
  const schema = z.strictObject({ motto: plainText([5, 50], 'A motto.').optional() });
  const [field] = fieldsOf(schema);
  expect(field && widgetOf(field)).toEqual({
    name: 'motto',
    label: 'Motto',
    hint: 'A motto.',
    required: false,
    widget: 'string',
    minlength: 5,
    maxlength: 50,
  });
});

test('a field of a type that the form does not know stops the build, by name', () => {
  const schema = z.strictObject({ inner: z.strictObject({ odd: z.map(z.string(), z.string()) }) });
  expect(() => fieldsOf(schema)).toThrow('The form has no field for inner.odd, which is map.');
});

test('a repository elsewhere stops the build, and says what would be right', () => {
  const elsewhere = { ...playbook, repository: 'https://git.example.com/a/b' };
  expect(() => formSettings(elsewhere)).toThrow(/authorForm: false/);
  expect(formSettings(elsewhere, 'https://git.example.com/api/v3').sveltia.backend).toMatchObject({
    repo: 'a/b',
    api_root: 'https://git.example.com/api/v3',
    graphql_api_root: 'https://git.example.com/api/graphql',
  });
});

/** What the form asks for and what the schema takes are the same, as far as both can say it. */
function expectAlike(widget: Widget, schema: z.ZodType) {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const items = json.items as z.core.JSONSchema.Schema | undefined;
  const mayBeMissing = schema.safeParse(undefined).success;
  const goesWithoutSaying = json.default !== undefined && !Array.isArray(json.default);
  expect(widget.required).toBe(!mayBeMissing || goesWithoutSaying);
  expect('default' in widget).toBe(
    goesWithoutSaying || widget.default === '{{now}}' || widget.default === false,
  );
  expect(widget.minlength).toBe(json.minLength);
  expect(widget.maxlength).toBe(json.maxLength);
  const choices = json.enum ?? items?.enum;
  if (choices)
    expect((widget.options as { value: string }[]).map(({ value }) => value)).toEqual(choices);
  if (json.type === 'array') {
    expect(widget.min).toBe(json.minItems);
    expect(widget.max).toBe(json.maxItems);
  }
  const properties = json.properties ?? items?.properties;
  if (properties)
    expect((widget.fields as Widget[]).map(({ name }) => name)).toEqual(Object.keys(properties));
}
