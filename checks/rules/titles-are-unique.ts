import { earlierWithSame } from '#checks/earlier-with-same.ts';
import type { FieldRule } from '#checks/rule.ts';

export const titlesAreUnique: FieldRule = {
  name: 'titles-are-unique',
  severity: 'error',
  why: 'In search and in lists a title is all a reader sees: two alike cannot be told apart.',
  needs: 'fields',
  *check(entry, content) {
    const other = otherTitled(entry, content);
    if (other)
      yield {
        at: entry.fields.locate(['title']),
        message: `title: ${other.place} has this title too. Say what sets this one apart.`,
      };
  },
};

/** Sources do not take part: two publications may well bear the same title. */
const otherTitled = earlierWithSame(({ collection, fields: { data } }) => {
  const title = data.title;
  if (collection === 'sources' || typeof title !== 'string') return undefined;
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
});
