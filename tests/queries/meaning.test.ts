import { expect, test } from 'vitest';
import { markOf } from '#queries/meaning.ts';

const entry = {
  data: {
    title: 'Close the loop',
    action: 'Write to the customer.',
    minutes: 20,
    reviewedOn: new Date('2026-11-22'),
    backedBy: [{ collection: 'stories', id: 'the-old-rule' }],
    aliases: ['feedback'],
  },
  body: 'It took *three* days.[^a-post] See [the rule](/stories/the-old-rule/).',
};
const changed = (data: object, body = entry.body) =>
  markOf({ data: { ...entry.data, ...data }, body }) !== markOf(entry);

test('a mark is short and always the same', () => {
  expect(markOf(entry)).toMatch(/^[0-9a-z]{8}$/);
  expect(markOf(structuredClone(entry))).toBe(markOf(entry));
});

test('it changes with what is said', () => {
  expect(changed({ title: 'Close the circle' })).toBe(true);
  expect(changed({ minutes: 30 })).toBe(true);
  expect(changed({}, entry.body.replace('three', 'four'))).toBe(true);
});

test('it stays when only dates, links, citations or the typing change', () => {
  expect(changed({ reviewedOn: new Date('2027-11-22'), aliases: ['loop'] })).toBe(false);
  expect(changed({ backedBy: [] })).toBe(false);
  expect(changed({ title: 'CLOSE THE LOOP!' })).toBe(false);
  expect(changed({}, 'It took three days.\n\nSee the rule.')).toBe(false);
});
