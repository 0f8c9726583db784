import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { storyForm } from '#github/story-form.ts';
import { industries } from '#schemas/vocabularies/industries.ts';

interface Question {
  type: string;
  id?: string;
  attributes: { label?: string; options?: (string | object)[] };
}

const form = parse(storyForm()) as { body: Question[] };

test('the issue form follows the schema of stories', async () => {
  const file = path.resolve(import.meta.dirname, '../../.github/ISSUE_TEMPLATE/story.yml');
  await expect(storyForm()).toMatchFileSnapshot(file);
});

test('it asks what the teller of a story can answer', () => {
  const ids = form.body.map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining(['title', 'lesson', 'outcome-kind', 'unknown', 'sources']),
  );
  expect(ids).not.toContain('illustrates');
  expect(form.body.find(({ id }) => id === 'industry')?.attributes.options).toEqual(
    Object.values(industries).map(({ label }) => label),
  );
});

test('it is a form that GitHub accepts', () => {
  const asked = form.body.filter(({ type }) => type !== 'markdown');
  const unique = (values: unknown[]) => expect(new Set(values).size).toBe(values.length);
  unique(asked.map(({ id }) => id));
  unique(asked.map(({ attributes }) => attributes.label));
  for (const { type, id, attributes } of asked) {
    expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
    expect(id).toMatch(/^[\w-]+$/);
    expect(attributes.label).toMatch(/^\S.{2,}\S$/);
    unique(attributes.options ?? []);
    expect(attributes.options ?? []).not.toContain('None');
  }
});
