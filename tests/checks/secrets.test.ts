import { expect, test } from 'vitest';
import { noSecretIsPublished } from '#checks/rules/no-secret-is-published.ts';

const found = async (text: string) => [
  ...(await noSecretIsPublished.check({ place: 'stories/one.mdx', text, bodyStart: 0 })),
];

// Put together here, so that whoever looks for secrets in this repository finds none.
test.for([
  ['xoxb', '123456789012', '1234567890123', 'abcdefghijklmnopqrstuvwx'].join('-'),
  ['glpat', 'abcdefghij', '2013', 'klmnopqrst'].join('-'),
  ['stories/xoxb', '2013', 'words'].join('-'),
  `shpat_${'a1b2c3d4'.repeat(4)}`,
  `ghp_${'abcdefghij'.repeat(3)}abcdE1`,
])('a secret in small letters with short numbers is still looked at: %s', async (secret) => {
  expect(await found(`The key was ${secret}.`)).toHaveLength(1);
});

test('ids and names are no secrets', async () => {
  expect(await found('nine-resolutions-2013, stories/b2b-wait, callbackAcceptance')).toEqual([]);
});
