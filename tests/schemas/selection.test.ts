import { expect, test } from 'vitest';
import { parse } from 'yaml';
import * as sound from '#checks/examples/sound-entries.ts';
import { plainReference } from '#schemas/reference.ts';
import { selectionSchema } from '#schemas/selection.ts';

const schema = selectionSchema(plainReference);
const why = 'Because the team asked for something like it.';

/** What is said of a selection that holds these items. */
function saidOf(...items: object[]): string | undefined {
  const fields = { ...parse(sound.selection()), sections: [{ name: 'A section', items }] };
  return schema
    .safeParse(fields)
    .error?.issues.map(({ message }) => message)
    .join('\n');
}

test('an item is a page or a calculator, with a reason', () => {
  expect(saidOf({ page: 'metrics/churn', why }, { calculator: 'turnover', why })).toBeUndefined();
  expect(saidOf({ why })).toContain('name one thing');
  expect(saidOf({ page: 'metrics/churn', calculator: 'turnover', why })).toContain(
    'name one thing',
  );
  expect(saidOf({ page: 'sources/a-post', why })).toContain('collection/id');
  expect(saidOf({ page: 'metrics/churn' })).toBeDefined();
});

test('a page stands in a selection once', () => {
  const twice = { page: 'nudges/close-the-loop', why };
  expect(saidOf(twice, twice)).toContain('"nudges/close-the-loop" is in this selection already');
});
