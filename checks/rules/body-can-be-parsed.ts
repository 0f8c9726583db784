import type { ReadingRule } from '#checks/rule.ts';

export const bodyCanBeParsed: ReadingRule = {
  name: 'body-can-be-parsed',
  severity: 'error',
  why: 'In MDX, < and { begin code; a stray one stops the site’s build.',
  needs: 'reading',
  /** Two parsers read a text that may hold code, and both must accept it: what one overlooks, the other runs. */
  *check({ satteri, remark }) {
    const problem = remark?.problem ?? satteri?.problem;
    if (!problem) return;
    yield {
      at: problem.at,
      message: `the text cannot be parsed here: ${problem.message}. If you mean the sign itself, write \\< or \\{, for example "answers in \\<5 minutes".`,
    };
  },
};
