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

export const wordsIncludeEveryone: Examples = {
  rule: 'words-include-everyone',
  bad: [
    one('It took much ▸manpower.', 'say for example "staff"'),
    one('It was on a ▸blacklist, ▸guys.', '"block list"', '"everyone"'),
  ],
  good: [fine('in somebody’s own words', 'They said: “Manpower is short.”')],
};
