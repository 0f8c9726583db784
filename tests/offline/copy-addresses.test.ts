import { expect, test } from 'vitest';
import { addressInCopy, type SiteAddresses } from '#offline/addresses.ts';
import { addressesInCss } from '#offline/copy/css-addresses.ts';
import { refusedNames } from '#offline/copy/file-names.ts';

const site: SiteAddresses = {
  base: '/playbook/',
  otherLanguages: ['/playbook/fr/', '/playbook/de/'],
  online: 'https://cx.example.com',
  files: new Set([
    'index.html',
    'search/index.html',
    'stories/a/index.html',
    'stories/b/index.html',
    '_astro/type.woff2',
    'pictures/süß #1.png',
  ]),
  leftOut: (file) => file.startsWith('downloads/'),
};
const inA = (address: string) => addressInCopy(site, address, 'stories/a/index.html');

test.each([
  ['/playbook/', '../../index.html'],
  ['/playbook/stories/b/', '../b/index.html'],
  ['/playbook/stories/b', '../b/index.html'],
  ['../b/', '../b/index.html'],
  ['/playbook/stories/a/#end', 'index.html#end'],
  ['/playbook/search/?q=a%20b#top', '../../search/index.html?q=a%20b#top'],
  ['/playbook/pictures/s%C3%BC%C3%9F%20%231.png', '../../pictures/s%C3%BC%C3%9F%20%231.png'],
  ['../../fr/#end', 'https://cx.example.com/playbook/fr/#end'],
  ['/playbook/downloads/a.pdf', 'https://cx.example.com/playbook/downloads/a.pdf'],
  ['/playbook/fr/stories/b/', 'https://cx.example.com/playbook/fr/stories/b/'],
])('%s becomes %s', (written, expected) => expect(inA(written)).toBe(expected));

test.each([
  '#end',
  '',
  'https://example.org/a/',
  '//example.org/',
  'mailto:a@example.org',
  'data:,x',
])('%s stays', (written) => expect(inA(written)).toBe(written));

test.each([
  ['/playbook/stories/c/', 'leads to nothing'],
  ['/stories/b/', 'leads out of /playbook/'],
])('%s fails the build', (written, reason) => expect(() => inA(written)).toThrow(reason));

test('addresses in style rules are found, those that hold their own data left alone', () => {
  const css = `@import "a.css";p{background:url( 'b.png' )}q{background:url(data:image/png;base64,AA)}`;
  expect(addressesInCss(css, (address) => `x/${address}`)).toBe(
    `@import "x/a.css";p{background:url('x/b.png')}q{background:url(data:image/png;base64,AA)}`,
  );
});

test.each([
  [['a/Con/x.html'], 'Windows keeps'],
  [['a/nul.txt'], 'Windows keeps'],
  [['a/b?.html'], 'forbids'],
  [['a/b./c'], 'forbids'],
  [['a/B.html', 'a/b.html'], 'capital letters'],
  [[`${'a/'.repeat(60)}bc.html`], '127 letters'],
])('%s is refused', (paths, reason) => expect(refusedNames(paths).join()).toContain(reason));

test('sound names are not refused', () =>
  expect(refusedNames(['Open the playbook.html', 'files/console/com10/é.html'])).toEqual([]));

test('from a further language, the way back to the first leads to the published site', () => {
  const french = { ...site, base: '/playbook/fr/', otherLanguages: ['/playbook/'] };
  const from = 'stories/a/index.html';
  expect(addressInCopy(french, '/playbook/stories/b/', from)).toBe(
    'https://cx.example.com/playbook/stories/b/',
  );
  expect(addressInCopy(french, '/playbook/fr/stories/b/', from)).toBe('../b/index.html');
});
