import { readFileSync } from 'node:fs';
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
