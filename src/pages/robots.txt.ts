import { absolute, address } from '#queries/addresses.ts';

/** Everything may be read; the list of pages is named. */
export const GET = () =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${absolute(address('sitemap-index.xml'))}\n`);
