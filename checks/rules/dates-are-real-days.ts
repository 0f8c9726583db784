import { z } from 'zod';
import { spoken } from '#checks/fields/plain-words.ts';
import { fieldsOf, schemas } from '#checks/fields/schemas.ts';
import type { FieldRule } from '#checks/rule.ts';

export const datesAreRealDays: FieldRule = {
  name: 'dates-are-real-days',
  severity: 'error',
  why: 'Dates are converted without complaint: 31 February becomes 3 March, a bare 2026 becomes 1970.',
  needs: 'fields',
  *check({ collection, fields }) {
    for (const { path, schema } of fieldsOf(schemas[collection], fields.data)) {
      const isDate = schema instanceof z.ZodDate;
      const isSourceDate = collection === 'sources' && path[0] === 'date';
      if (!isDate && !isSourceDate) continue;
      const typed = fields.typed(path) ?? '';
      const at = fields.locate(path);
      const field = spoken(path);
      if (isDate && !/^\d{4}-\d{2}-\d{2}$/.test(typed))
        yield {
          at,
          message: `${field}: "${typed}" is not a day: write year-month-day, for example 2026-03-31`,
        };
      else if (/^\d{4}-\d{2}/.test(typed) && !exists(typed))
        yield {
          at,
          message: `${field}: "${typed}" is not in the calendar: check the month and the day`,
        };
    }
  },
};

/** Whether a month or day exists: the calendar turns one that does not into another. */
function exists(typed: string): boolean {
  const date = new Date(`${typed.padEnd(10, '-01')}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(typed);
}
