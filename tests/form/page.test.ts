import { expect, test } from 'vitest';
import playbook from '#config';
import authorForm, { formFiles } from '#form/author-form.ts';
import { page } from '#form/page.ts';

const parts = {
  playbook,
  base: '/playbook/',
  script: 'form.js',
  style: 'form.css',
  settings: { hint: '</script><!-- "x"' },
  api: 'https://api.github.com',
};

test('without the setting there is no form', () => {
  expect(authorForm({ ...playbook, authorForm: false }, '/').hooks).toEqual({});
  expect(Object.keys(authorForm(playbook, '/').hooks)).toContain('astro:build:done');
});

test('the page has a title, a language, and stays out of search', () => {
  const html = page(parts);
  expect(html).toContain(`<html lang="${playbook.language}">`);
  expect(html).toContain(`<title>Write for ${playbook.name}</title>`);
  expect(html).toContain('<meta name="robots" content="noindex">');
  expect(html).toContain('<body data-pagefind-ignore="all">');
});

test('what the script reads cannot end its element', () => {
  const [, data = ''] =
    /<script type="application\/json"[^>]*>(.*?)<\/script>/.exec(page(parts)) ?? [];
  expect(JSON.parse(data)).toEqual(parts.settings);
});

test('names of the adopter are text and nothing else', () => {
  const html = page({ ...parts, playbook: { ...playbook, name: 'A <b> & "c"' } });
  expect(html).toContain('Write for A &#60;b&#62; &#38; &#34;c&#34;');
});

test('its policy lets it ask the one API and nobody else', () => {
  const github = policyOf(page(parts));
  expect(github).toContain("connect-src 'self' data: https://api.github.com;");
  expect(github).toContain("script-src 'self';");
  expect(github).not.toMatch(/unsafe-eval|\*/);
  const own = policyOf(page({ ...parts, api: 'https://git.example.com/api/v3' }));
  expect(own).toContain("connect-src 'self' data: https://git.example.com;");
  expect(own).not.toContain('github');
});

test('every address on it starts with the base or leads to the repository', () => {
  const html = page(parts);
  const addresses = [...html.matchAll(/href="([^"]+)"/g)].map(([, to = '']) => to);
  const outside = addresses.filter(
    (to) => !to.startsWith('/playbook/') && !to.startsWith(playbook.repository),
  );
  expect(outside).toEqual([`${playbook.site}/playbook/admin/`, 'form.css']);
});

test('the bundle is whole, names no CDN for its faces, keeps its licences, and leaves out what it does not use', async () => {
  const files = await formFiles(playbook, '/');
  const names = [...files.keys()];
  const script = names.find((name) => /^form-\w+\.js$/.test(name)) ?? '';
  const code = Buffer.from(files.get(script) as Uint8Array).toString('utf8');
  const html = String(files.get('index.html'));
  expect(html).toContain(`src="${script}"`);
  expect(code).not.toContain('cdn.jsdelivr.net/fontsource');
  for (const [, face = ''] of code.matchAll(/url\((assets\/[\w.-]+)\)/g))
    expect(names).toContain(face);
  expect(names.filter((name) => name.endsWith('.woff2'))).toHaveLength(3);
  expect(String(Buffer.from(files.get('LICENCE.txt') as Uint8Array))).toContain('MIT');
  expect(names).toContain(`${script}.LEGAL.txt`);
  expect(names.filter((name) => /leaflet|shiki|svgo|heic|react-dom/.test(name))).toEqual([]);
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  expect(bytes).toBeLessThan(4_000_000);
});

const policyOf = (html: string) =>
  /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
