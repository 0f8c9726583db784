import type { FileRule } from '#checks/rule.ts';

const placeholders =
  /(?<![\p{L}\p{N}])(?:TBD|TBC|TODO|FIXME|lorem ipsum|xxx+)(?![\p{L}\p{N}])|\?\?\?+/giu;

export const noPlaceholderIsLeft: FileRule = {
  name: 'no-placeholder-is-left',
  severity: 'error',
  why: 'A placeholder that is published tells readers that nobody read the page. In a draft it is a note of what is left to write.',
  needs: 'file',
  *check({ text, fields }) {
    const severity = fields.data.status === 'draft' ? 'warning' : 'error';
    for (const { 0: found, index } of text.matchAll(placeholders))
      yield {
        at: index,
        severity,
        message: `${fieldAt(text, index)}"${found}" is a placeholder. Write what belongs here; if the source does not say, write "not reported".`,
      };
  },
};

/** The field on that line, or below that comment; nothing in the text. */
function fieldAt(text: string, index: number): string {
  const line = text.lastIndexOf('\n', index) + 1;
  const [, name] = /^(?: *#.*\n)* *(?:- )?(\w+):/.exec(text.slice(line, line + 2_000)) ?? [];
  return name ? `${name}: ` : '';
}
