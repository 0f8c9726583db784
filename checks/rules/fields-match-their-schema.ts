import { z } from 'zod';
import { plainWords, spoken } from '#checks/fields/plain-words.ts';
import type { Fields, Path } from '#checks/fields/read-fields.ts';
import { explained, schemaAt, schemas, unwrapped } from '#checks/fields/schemas.ts';
import { fixOf } from '#checks/fixing/fix-of.ts';
import { didYouMean, slipOf } from '#checks/nearest.ts';
import type { FieldRule, Problem } from '#checks/rule.ts';

export const fieldsMatchTheirSchema: FieldRule = {
  name: 'fields-match-their-schema',
  severity: 'error',
  why: 'Cards, lists, grades and search are made from the fields; one that is missing or misspelt would leave a hole.',
  needs: 'fields',
  ofTranslations: true,
  check({ collection, fields, text }) {
    const schema = schemas[collection];
    const { error } = schema.safeParse(fields.data, { error: plainWords });
    return (error?.issues ?? []).flatMap((issue): Problem[] => {
      if (issue.code !== 'unrecognized_keys')
        return [
          {
            at: fields.locate(issue.path),
            message: sentence(issue, schema),
            ...valueFix(issue, fields, text),
          },
        ];
      const known = keysAt(schema, issue.path);
      const unused = known.filter((key) => !(key in valueAt(fields.data, issue.path)));
      return issue.keys.map((key) => {
        const at = fields.locateKey([...issue.path, key]);
        const message = `unknown key "${key}".${didYouMean(key, unused) || ` Keys here: ${known.join(', ')}.`}`;
        return { at, message, ...fixOf(text, at, key, slipOf(key, unused)) };
      });
    });
  },
};

/** Of a word that is on no list: the word on the list that was meant. */
function valueFix(issue: z.core.$ZodIssue, fields: Fields, text: string) {
  if (issue.code !== 'invalid_value') return {};
  const typed = fields.typed(issue.path) ?? '';
  return fixOf(text, fields.locate(issue.path), typed, slipOf(typed, issue.values.map(String)));
}

/** The field, what is wrong with it, and what the schema tells authors about it. */
function sentence({ path, message }: z.core.$ZodIssue, schema: z.ZodObject): string {
  const description = explained(schema, path);
  const lists = message.includes('One of:');
  const what = path.length > 0 ? `${spoken(path)}: ${message}` : message;
  return description && !lists ? `${what.replace(/\.$/, '')}. ${description}` : what;
}

function keysAt(schema: z.ZodType, path: Path): string[] {
  const inner = unwrapped(schemaAt(schema, path));
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

const valueAt = (data: unknown, path: Path): object =>
  path.reduce((value, step) => (value as Record<PropertyKey, unknown>)[step], data) as object;
