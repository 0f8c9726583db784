import { expect, test } from 'vitest';
import { cacheControlOf, headersFile } from '#offline/host-headers.ts';

const paths = ['index.html', '404.html', '_astro/a.js', 'about/index.html', 'about/x/index.html'];
const later = ['sw.js', 'offline.json', 'offline-files.json', 'edition.json', 'downloads/a.zip'];

/** The rules for caching, by the addresses they hold for; `*` stands for anything. */
const rulesIn = (text: string) =>
  text
    .split('\n\n')
    .filter((rule) => rule.includes('Cache-Control'))
    .map((rule) => {
      const [address = '', header = ''] = rule.trim().split('\n');
      const pattern = address.replace(/[.?+^$()[\]{}|\\]/g, '\\$&').replaceAll('*', '.*');
      return { pattern: new RegExp(`^${pattern}$`), value: header.split(': ')[1] };
    });

test('each file of each language has exactly one rule, and the right one', () => {
  const rules = rulesIn(headersFile('/docs/', paths, ['fr/', 'de/']));
  for (const language of ['', 'fr/', 'de/'])
    for (const path of [...paths, ...later]) {
      const address = `/docs/${language}${path}`.replace(/\/index\.html$/, '/');
      const values = rules.filter(({ pattern }) => pattern.test(address)).map(({ value }) => value);
      expect(values, address).toEqual([cacheControlOf(language + path)]);
    }
  expect(cacheControlOf('fr/_astro/a.js')).toContain('immutable');
  expect(cacheControlOf('fr/sw.js')).toContain('no-cache');
});
