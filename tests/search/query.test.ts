import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termsOf } from '#search/query.ts';
import { synonymGroups, synonymsOf } from '#search/synonyms.ts';

const texts = (query: string) => termsOf(query).map(({ text }) => text);

describe('a query is read as its ideas', () => {
  test.each([
    ['How do I convince the CFO?', ['convince', 'cfo']],
    ['golden rule vs platinum rule', ['golden', 'rule', 'platinum']],
    ['who', ['who']],
    ['  ', []],
    ['first-contact résolution!', ['first-contact', 'résolution']],
    ['“quoted” (and) --dashed--', ['quoted', 'dashed']],
    ['80 percent', ['80', 'percent']],
  ])('%s', (query, ideas) => {
    expect(texts(query)).toEqual(ideas);
  });

  test('a phrase of the field is known as one', () => {
    const [voice] = termsOf('voice of the customer');
    expect(voice?.synonyms).toContain('voc');
  });

  test('anything typed gives a list of words, never an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) => {
        for (const { text } of termsOf(query)) expect(text).toMatch(/\S/);
      }),
    );
  });
});

describe('synonyms', () => {
  test.each(['cx', 'cem', 'voc', 'nps', 'csat', 'ces', 'clv', 'fcr', 'aht', 'kpi', 'roi'])(
    '%s is known',
    (acronym) => {
      expect(synonymsOf(acronym).length).toBeGreaterThan(0);
    },
  );

  test('work both ways', () => {
    for (const group of synonymGroups)
      for (const word of group)
        for (const other of group)
          if (other !== word) expect(synonymsOf(word), `${word} → ${other}`).toContain(other);
  });

  test('a plural finds those of its singular', () => {
    expect(synonymsOf('complaints')).toEqual(synonymsOf('complaint'));
  });
});
