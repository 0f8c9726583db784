import { cacheControlOf, securityHeaders } from '#offline/host-headers.ts';
import type { Answer, Finding } from './finding.ts';

const TYPES: Record<string, RegExp> = {
  html: /^text\/html; *charset=utf-8$/i,
  css: /^text\/css/,
  js: /^(?:text|application)\/javascript/,
  json: /^application\/json/,
  svg: /^image\/svg\+xml/,
};

/** Kinds of file that a host should compress. */
const WORTH_PACKING = ['html', 'css', 'js'];
/** Shorter ones may travel as they are. */
const SHORT = 4_000;

/**
 * What is wrong with the headers of an answer.
 *
 * @param path of the file, from the site's root
 */
export function headerFindings(
  address: string,
  path: string,
  { headers, body }: Answer,
): Finding[] {
  const kind = path.slice(path.lastIndexOf('.') + 1);
  const has = (name: string) => headers.get(name) ?? '';
  const faults = [
    ...cacheFaults(has('cache-control'), path),
    TYPES[kind] &&
      !TYPES[kind].test(has('content-type')) &&
      wrong('content-type', has('content-type'), TYPES[kind].source),
    kind === 'html' &&
      !/frame-ancestors/.test(has('content-security-policy')) &&
      wrong(
        'content-security-policy',
        has('content-security-policy'),
        securityHeaders['Content-Security-Policy'],
      ),
    has('x-content-type-options').toLowerCase() !== 'nosniff' &&
      wrong('x-content-type-options', has('x-content-type-options'), 'nosniff'),
    kind === 'html' &&
      !has('referrer-policy') &&
      wrong('referrer-policy', '', securityHeaders['Referrer-Policy']),
    address.startsWith('https:') &&
      !has('strict-transport-security') &&
      wrong('strict-transport-security', '', securityHeaders['Strict-Transport-Security']),
    WORTH_PACKING.includes(kind) &&
      body.length > SHORT &&
      !has('content-encoding') &&
      wrong('content-encoding', '', 'gzip or br'),
  ];
  return faults
    .filter((fault) => typeof fault === 'string')
    .map((message) => ({ address, message }));
}

function cacheFaults(live: string, path: string): string[] {
  const parts = live.toLowerCase().split(/\s*,\s*/);
  const lacking = cacheControlOf(path)
    .split(', ')
    .filter((part) => part !== 'public' && !parts.includes(part));
  return lacking.length > 0 ? [wrong('cache-control', live, cacheControlOf(path))] : [];
}

const wrong = (name: string, live: string, right: string) =>
  `has ${live ? `the header “${name}: ${live}”` : `no header “${name}”`}; right would be “${right}”.`;
