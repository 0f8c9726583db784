import { earlierWithSame } from '#checks/earlier-with-same.ts';
import type { FieldRule } from '#checks/rule.ts';

export const numbersAreUnique: FieldRule = {
  name: 'numbers-are-unique',
  severity: 'error',
  why: 'A nudge’s number is its week, and a guideline’s number is its place in its series: one each.',
  needs: 'fields',
  *check(entry, content) {
    const other = otherNumbered(entry, content);
    if (!other) return;
    const { number, series } = entry.fields.data;
    const list = series === undefined ? 'among the nudges' : `in the series ${series}`;
    yield {
      at: entry.fields.locate(['number']),
      message: `number: ${number} ${list} is taken by ${other.place}. Choose a free one.`,
    };
  },
};

const otherNumbered = earlierWithSame(({ collection, fields: { data } }) => {
  const { number, series } = data;
  if (typeof number !== 'number') return undefined;
  if (collection === 'nudges') return `nudges ${number}`;
  return collection === 'guidelines' && series !== undefined ? `${series} ${number}` : undefined;
});
