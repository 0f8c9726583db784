import type { Examples } from './example.ts';
import { story } from './sound-entries.ts';

const place = 'stories/the-old-rule.mdx';
const one = (typed: string, ...says: string[]) => ({
  name: typed.replace('▸', ''),
  files: { [place]: story(['Nobody was', `${typed} Nobody was`]) },
  says,
});
const fine = (name: string, typed: string) => ({
  name,
  files: { [place]: story(['Nobody was', `${typed} Nobody was`]) },
});

export const noSecretIsPublished: Examples = {
  rule: 'no-secret-is-published',
  bad: [
    one('The key was ▸ghp_abcdefghijklmnopqrstuvwxyzABCDEFGH12.', 'GitHub'),
    one('▸AKIAIOSFODNN7EXAMPLF', 'AWS access key'),
    one('▸-----BEGIN RSA PRIVATE KEY-----', 'private key'),
    one('The ▸password: hunter2secret', 'password or token'),
    one('`▸postgres://app:hunter2@db.example.com/x`', 'password in an address'),
  ],
  good: [
    fine(
      'long ids, versions and words about secrets',
      'A password is like a toothbrush: change it often.[^a-post] See `commit 9fceb02d0ae598e95dc970b74767f19372d61af8` and token: none.',
    ),
  ],
};
