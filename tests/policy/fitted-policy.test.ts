import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { fitted } from '#policy/fitted-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, body: string) =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"></head>${body}`;

test('hashes of what stands elsewhere go, and those of what stands here stay', () => {
  const policy = (hashes: string) =>
    `default-src 'none'; script-src 'self'${hashes}; style-src 'self'`;
  const body = `<script>one()</script><script type="module">two()\n</script><script src="/three.js"></script><style>a{}</style>`;
  const here = ` ${hash('one()')} ${hash('two()\n')} ${hash('a{}')}`;
  expect(fitted(page(policy(`${here} ${hash('three()')} ${hash('')}`), body))).toBe(
    page(policy(here), body),
  );
});

test('a page without a policy is left alone', () => {
  expect(fitted('<p>plain</p>')).toBe('<p>plain</p>');
});
