import { EDITION_FILES } from './edition-files.ts';

/** Headers that protect readers; `frame-ancestors` has no effect in a page, so it has to come from the host. */
export const securityHeaders = {
  'Content-Security-Policy':
    "frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
} as const;

/** Where Netlify and Cloudflare look for headers. */
export const HEADERS_FILE = '_headers';

/** Names of files in this folder change with their content; each language has one. */
const HASHED = /(?:^|\/)_astro\//;

/**
 * How long a file may be kept. What has no hash in its name is asked for again each time, which costs little while it is the
 * same, and no host or proxy on the way may change it: offline copies compare its hash.
 *
 * @param path from the site's root
 */
export const cacheControlOf = (path: string): string =>
  HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache, no-transform';

/**
 * The `_headers` file that Netlify and Cloudflare read. Its rules for caching never overlap, because hosts differ in what
 * they make of two.
 *
 * @param base the path the site is published under
 * @param paths the files of the site
 * @param languages folders for other languages, which will hold the same folders and files
 */
export function headersFile(
  base: string,
  paths: readonly string[],
  languages: readonly string[] = [],
): string {
  const folders = [...new Set(paths.flatMap((path) => path.match(/^[^/]+(?=\/)/) ?? []))];
  const files = paths.filter((path) => !path.includes('/') && path !== HEADERS_FILE);
  const rules = [
    rule(`${base}*`, securityHeaders),
    ...['', ...languages].flatMap((language) => [
      ...[...folders, 'downloads']
        .sort()
        .map((folder) => cached(`${base}${language}${folder}/*`, `${folder}/`)),
      ...['', ...files, ...EDITION_FILES].map((file) => cached(base + language + file, file)),
    ]),
  ];
  return [...new Set(rules)].join('\n');
}

const cached = (address: string, path: string) =>
  rule(address, { 'Cache-Control': cacheControlOf(path) });

const rule = (address: string, headers: Record<string, string>) =>
  `${[address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')}\n`;
