import type { Examples } from './example.ts';
import { bad, good } from './in-a-story.ts';

export const noSecretIsPublished: Examples = {
  rule: 'no-secret-is-published',
  bad: [
    bad('The key was ▸ghp_abcdefghijklmnopqrstuvwxyzABCDEFGH12.', 'GitHub'),
    bad('▸AKIAIOSFODNN7EXAMPLF', 'AWS access key'),
    bad('▸-----BEGIN RSA PRIVATE KEY-----', 'private key'),
    bad('The ▸password: hunter2secret', 'password or token'),
    bad('`▸postgres://app:hunter2@db.example.com/x`', 'password in an address'),
  ],
  good: [
    good(
      'long ids, versions and words about secrets',
      'A password is like a toothbrush: change it often.[^a-post] See `commit 9fceb02d0ae598e95dc970b74767f19372d61af8` and token: none.',
    ),
  ],
};
