import type { Examples } from './example.ts';
import { story, withBody } from './sound-entries.ts';

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

export const sectionsHaveText: Examples = {
  rule: 'sections-have-text',
  bad: [
    one('\n\n▸## First\n\n## Second\n\n', 'nothing stands below this heading'),
    one('\n\n▸##\n\n', 'has no words'),
    {
      name: 'a heading at the end',
      files: { [place]: withBody(story(), 'Words.[^a-post]\n\n▸## And then') },
      says: ['nothing stands below'],
    },
  ],
  good: [fine('a section of sections', '\n\n## First\n\n### Within\n\nWords.\n\n## Second\n\n')],
};
