import { z } from 'zod';
import { spoken } from '#checks/fields/plain-words.ts';
import { fieldsOf, schemas } from '#checks/fields/schemas.ts';
import type { FieldRule } from '#checks/rule.ts';

export const listsHaveNoRepeats: FieldRule = {
  name: 'lists-have-no-repeats',
  severity: 'error',
  why: 'The order of a list is what readers see: a source listed twice would be two notes.',
  needs: 'fields',
  *check({ collection, fields }) {
    for (const { path, value, schema } of fieldsOf(schemas[collection], fields.data)) {
      if (!(schema instanceof z.ZodArray) || !Array.isArray(value)) continue;
      for (const [index, item] of value.entries()) {
        const first = value.indexOf(item);
        if (first === index || typeof item !== 'string') continue;
        const at = fields.locate([...path, index]);
        yield {
          at,
          message: `${spoken(path)}: "${item}" is listed already, as item ${first + 1}: delete one`,
        };
      }
    }
  },
};
