import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { readRedirects } from '#redirects/read-redirects.ts';

const folder = mkdtempSync(join(tmpdir(), 'redirects-'));
afterAll(() => rmSync(folder, { recursive: true }));

function read(text: string, base = '/') {
  const file = join(folder, 'redirects.yaml');
  writeFileSync(file, text);
  return readRedirects(pathToFileURL(file), base);
}

test('an old address leads to the new one under the base', () => {
  expect(read('/stories/old/: /stories/new/\n', '/playbook/')).toEqual({
    '/stories/old/': '/playbook/stories/new/',
  });
});

test('a file of comments redirects nothing', () => {
  expect(read('# nothing yet\n')).toEqual({});
});

test.each([
  ['an address elsewhere', '/a/: /b/\n/stories/old/: https://example.com/\n', ':2: "https://'],
  ['an address without its slash', '/stories/old: /stories/new/\n', ':1: "/stories/old"'],
  ['a chain', '/a/: /b/\n/b/: /c/\n', ':1: /b/ is itself redirected'],
  ['a loop', '/a/: /a/\n', ':1: /a/ is itself redirected'],
  ['a list', '- /a/\n', 'write lines such as'],
  ['the same address twice', '/a/: /b/\n/a/: /c/\n', ':2: '],
])('%s is refused with its line', (_what, text, message) => {
  expect(() => read(text)).toThrow(message);
});
