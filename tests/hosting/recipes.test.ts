import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

const recipe = (name: string) => readFileSync(`hosting/${name}`, 'utf8');

test('Apache and Netlify are told of the page for unknown addresses in French', () => {
  expect(recipe('apache.htaccess')).toMatch(
    /^<If "%\{REQUEST_URI\} =~ m#\^\/fr\/#">\n {2}ErrorDocument 404 \/fr\/404\.html\n<\/If>$/m,
  );
  expect(recipe('netlify.toml')).toMatch(
    /^\[\[redirects\]\]\nfrom = "\/fr\/\*"\nto = "\/fr\/404\.html"\nstatus = 404$/m,
  );
});

test.each([
  ['/calculators/turnover/', {}, { uri: '/calculators/turnover/index.html' }],
  ['/sw.js', {}, { uri: '/sw.js' }],
  ['/calculators/turnover', {}, '/calculators/turnover/'],
  [
    '/calculators/turnover',
    { v: { value: '1' }, b: { value: '2', multiValue: [{ value: '2' }, { value: '3%20x' }] } },
    '/calculators/turnover/?v=1&b=2&b=3%20x',
  ],
])('CloudFront: %s with %j', (uri, querystring, wanted) => {
  const call = `${recipe('cloudfront.js')}; handler(event)`;
  const done = runInNewContext(call, { event: { request: { uri, querystring } } });
  if (typeof wanted === 'string') expect(done.headers.location.value).toBe(wanted);
  else expect(done).toMatchObject(wanted);
});
