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

export const wordsKeepToOneScript: Examples = {
  rule: 'words-keep-to-one-script',
  bad: [
    one('Log in to ▸pаypal.', '"а" (U+0430) is not the letter it looks like'),
    one('An ▸αpple a day.', '"α" (U+03B1)'),
    one('▸𝐅𝐫𝐞𝐞 for all.', 'for example Free'),
  ],
  good: [
    fine(
      'words of other scripts, accents and units',
      'Привет, Ελλάδα, café, Łódź, 東京, μm, kΩ, β-Carotin.',
    ),
  ],
};
