import { absolute } from '#queries/addresses.ts';
import { sameIn } from '#queries/languages.ts';

/** Everything may be read; the list of pages in each language is named. */
export const GET = ({ url }: { url: URL }) => {
  const lists = sameIn(new URL('sitemap-index.xml', url).pathname).map(
    ({ href }) => `Sitemap: ${absolute(href)}\n`,
  );
  return new Response(`User-agent: *\nAllow: /\n${lists.join('')}`);
};
