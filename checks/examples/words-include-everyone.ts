import type { Examples } from './example.ts';
import { bad, good } from './in-a-story.ts';

export const wordsIncludeEveryone: Examples = {
  rule: 'words-include-everyone',
  bad: [
    bad('It took much ▸manpower.', 'say for example "staff"'),
    bad('It was on a ▸blacklist, ▸guys.', '"block list"', '"everyone"'),
  ],
  good: [good('in somebody’s own words', 'They said: “Manpower is short.”')],
};
