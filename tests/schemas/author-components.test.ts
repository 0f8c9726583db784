import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { authorComponentNames, authorComponents } from '#schemas/author-components.ts';
import type { AuthorComponent } from '#schemas/components/component.ts';

describe.each(Object.entries<AuthorComponent>(authorComponents))('%s', (name, component) => {
  const { props, description, example, body } = component;

  test('is explained in one sentence', () => {
    expect(description).toMatch(/^\p{Lu}[^.]{20,}\.$/u);
  });

  const { properties = {}, additionalProperties } = z.toJSONSchema(props, {
    io: 'input',
    unrepresentable: 'any',
  }) as { properties?: Record<string, { type?: string; description?: string }> } & {
    additionalProperties?: unknown;
  };

  test('explains every attribute', () => {
    for (const [prop, { description }] of Object.entries(properties))
      expect(description ?? '', prop).toMatch(/^\p{Lu}.{8,}[.?!]$/u);
  });

  test('takes texts only, and none that it does not know', () => {
    for (const [prop, { type }] of Object.entries(properties)) expect(type, prop).toBe('string');
    expect(additionalProperties).toBe(false);
  });

  test('is used in its example, with every attribute it needs', () => {
    expect(example).toContain(`<${name}`);
    expect(example.includes(`</${name}>`)).toBe(body !== 'none');
    const typed = Object.fromEntries(
      [...example.matchAll(/(\w+)="([^"]*)"/g)].map(([, prop, value]) => [prop, value]),
    );
    expect(props.safeParse(typed).error).toBeUndefined();
  });
});

test('a name is written as a tag', () => {
  for (const name of authorComponentNames) expect(name).toMatch(/^([A-Z][a-z]+)+$/);
});
