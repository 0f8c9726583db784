import type { FileRule } from '#checks/rule.ts';

const placeholders =
  /(?<![\p{L}\p{N}])(?:TBD|TBC|TODO|FIXME|lorem ipsum|xxx+)(?![\p{L}\p{N}])|\?\?\?+/giu;

export const noPlaceholderIsLeft: FileRule = {
  name: 'no-placeholder-is-left',
  severity: 'error',
  why: 'A placeholder that is published tells readers that nobody read the page.',
  needs: 'file',
  *check({ text }) {
    for (const { 0: found, index } of text.matchAll(placeholders))
      yield {
        at: index,
        message: `"${found}" is a placeholder. Write what belongs here; if the source does not say, write "not reported".`,
      };
  },
};
