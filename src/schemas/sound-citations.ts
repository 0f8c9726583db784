import type { z } from 'zod';

/** A citation in a plain text field, written `[^source-id]`. */
export const citationPattern = /\[\^([a-z0-9-]+)\]/g;

interface Citing {
  sources: readonly { id: string }[];
}

/** What must hold where plain text fields cite: each citation has its source, each source its citation. For `.check()`. */
export const soundCitations: z.core.CheckFn<Citing> = ({ value, issues }) => {
  const { sources, ...fields } = value;
  const listed = sources.map(({ id }) => id);
  const cited = new Set<string>();
  for (const [path, text] of textsIn(fields))
    for (const [typed, id = ''] of text.matchAll(citationPattern)) {
      cited.add(id);
      if (!listed.includes(id))
        issues.push({
          code: 'custom',
          input: text,
          path,
          message: `${typed} is not in its sources: add "- ${id}" there, or cite one of ${listed.join(', ')}`,
        });
    }
  for (const [index, id] of listed.entries())
    if (!cited.has(id))
      issues.push({
        code: 'custom',
        input: id,
        path: ['sources', index],
        message: `"${id}" is listed and never cited: cite it as [^${id}], or delete the line`,
      });
};

function* textsIn(
  value: unknown,
  path: PropertyKey[] = [],
): Generator<[path: PropertyKey[], text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index]);
  else if (value !== null && typeof value === 'object')
    for (const [key, part] of Object.entries(value)) yield* textsIn(part, [...path, key]);
}
