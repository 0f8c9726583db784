import { earlierWithSame } from '#checks/earlier-with-same.ts';
import type { FieldRule } from '#checks/rule.ts';

export const titlesAreUnique: FieldRule = {
  name: 'titles-are-unique',
  severity: 'error',
  why: 'In search and in lists a title is all a reader sees: two alike cannot be told apart.',
  needs: 'fields',
  ofTranslations: true,
  *check(entry, content) {
    const other = otherTitled(entry, content);
    if (other)
      yield {
        at: entry.fields.locate(['title']),
        message: `title: ${other.place} has this title too. Say what sets this one apart.`,
      };
  },
};

/** Sources do not take part: two publications may well bear the same title. A translation may bear that of its original. */
const otherTitled = earlierWithSame(({ collection, original, place, fields: { data } }) => {
  const language = original === undefined ? '' : place.split('/')[1];
  const title = data.title;
  if (collection === 'sources' || typeof title !== 'string') return undefined;
  const words = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  return `${language} ${words.trim()}`;
});
