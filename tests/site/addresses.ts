import { type BuiltSite, filesOf } from '#tests/site/built-site.ts';

/** The addresses of the last release, one a line, from the site's root. */
export const RELEASED = 'tests/fixtures/released-addresses.txt';

/** Files whose names change with what they hold, and which nobody but our own pages links to. */
const inner = /^(?:_astro|pagefind|downloads)\//;

/** Every address of a built site that somebody may have kept. */
export const lastingAddresses = (built: BuiltSite): string[] =>
  filesOf(built)
    .filter((file) => !inner.test(file))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
