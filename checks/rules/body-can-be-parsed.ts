import type { FileRule } from '#checks/rule.ts';

export const bodyCanBeParsed: FileRule = {
  name: 'body-can-be-parsed',
  severity: 'error',
  why: 'In MDX, < and { begin code; a stray one stops the site’s build.',
  needs: 'file',
  *check({ body }) {
    if (!body?.problem) return;
    const { at, message } = body.problem;
    yield {
      at,
      message: `the text cannot be parsed here: ${message}. If you mean the sign itself, write \\< or \\{, for example "answers in \\<5 minutes".`,
    };
  },
};
