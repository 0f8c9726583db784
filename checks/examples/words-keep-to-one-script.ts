import type { Examples } from './example.ts';
import { bad, good } from './in-a-story.ts';

export const wordsKeepToOneScript: Examples = {
  rule: 'words-keep-to-one-script',
  bad: [
    bad('Log in to ▸pаypal.', '"а" (U+0430) is not the letter it looks like'),
    bad('An ▸αpple a day.', '"α" (U+03B1)'),
    bad('▸𝐅𝐫𝐞𝐞 for all.', 'for example Free'),
  ],
  good: [
    good(
      'words of other scripts, accents and units',
      'Привет, Ελλάδα, café, Łódź, 東京, μm, kΩ, β-Carotin.',
    ),
  ],
};
