import type { Examples } from './example.ts';
import { story } from './sound-entries.ts';

const place = 'stories/the-old-rule.mdx';
const one = (name: string, typed: string, says: string) => ({
  name,
  files: { [place]: story(['Nobody was', `${typed} Nobody was`]) },
  says: [says],
});

export const bodyCanBeParsed: Examples = {
  rule: 'body-can-be-parsed',
  bad: [
    one('a less-than sign', 'Wait <▸5 minutes.', 'write \\< or \\{'),
    {
      name: 'an open brace',
      files: {
        [place]: story([
          'Nobody was blamed, and nobody had to defend a thing.',
          'Say { and no more.▸',
        ]),
      },
      says: ['cannot be parsed'],
    },
    one('an open tag', '▸<b>Say.', 'cannot be parsed'),
    one('an HTML comment', '<▸!-- hidden -->', 'cannot be parsed'),
    one('a broken export', '\n\nexport const ▸= 1\n\n', 'cannot be parsed'),
    one(
      'an export before an open fence',
      '\n\nexport const a = {▸{\n\n```js\n',
      'cannot be parsed',
    ),
  ],
  good: [
    {
      name: 'the signs themselves',
      files: { [place]: story(['Nobody was', 'Wait \\<5 and \\{so\\}, `{a < b}`. Nobody was']) },
    },
  ],
};
