import { plainWords, spoken } from '#checks/fields/plain-words.ts';
import { explained } from '#checks/fields/schemas.ts';
import { didYouMean } from '#checks/nearest.ts';
import type { FileRule, Problem } from '#checks/rule.ts';
import { sitePageSchema } from '#schemas/site-page.ts';

export const pagesMatchTheirSchema: FileRule = {
  name: 'pages-match-their-schema',
  severity: 'error',
  why: 'The site’s builder lets a page name programs to run and tags to put into its head: ours only name themselves.',
  needs: 'file',
  check({ isPage, fields, text }) {
    if (!isPage || text === '' || fields.problems.length > 0) return [];
    const { error } = sitePageSchema.safeParse(fields.data, { error: plainWords });
    const known = Object.keys(sitePageSchema.shape);
    return (error?.issues ?? []).flatMap((issue): Problem[] =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({
            at: fields.locateKey([key]),
            message: `unknown key "${key}".${didYouMean(key, known) || ` Keys here: ${known.join(', ')}.`}`,
          }))
        : [
            {
              at: fields.locate(issue.path),
              message: `${spoken(issue.path)}: ${issue.message}. ${explained(sitePageSchema, issue.path) ?? ''}`,
            },
          ],
    );
  },
};
