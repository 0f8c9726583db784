import { z } from 'zod';
import { plainText } from './text.ts';

/** What the front matter of one of the site's own pages (`docs/`) may hold: of all that Starlight knows, what is words. */
export const sitePageSchema = z.strictObject({
  title: plainText([3, 80], 'What the page says, in a few words.'),
  description: plainText([20, 200], 'The point in one sentence, for search engines and previews.'),
  tableOfContents: z
    .literal(false)
    .optional()
    .meta({ description: 'false for a page without a list of its sections.' }),
  pagefind: z
    .literal(false)
    .optional()
    .meta({ description: 'false for a page that search shall not find.' }),
});
