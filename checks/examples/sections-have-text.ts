import type { Examples } from './example.ts';
import { bad, good, place } from './in-a-story.ts';
import { story, withBody } from './sound-entries.ts';

export const sectionsHaveText: Examples = {
  rule: 'sections-have-text',
  bad: [
    bad('\n\n▸## First\n\n## Second\n\n', 'nothing stands below this heading'),
    bad('\n\n▸##\n\n', 'has no words'),
    {
      name: 'a heading at the end',
      files: { [place]: withBody(story(), 'Words.[^a-post]\n\n▸## And then') },
      says: ['nothing stands below'],
    },
  ],
  good: [good('a section of sections', '\n\n## First\n\n### Within\n\nWords.\n\n## Second\n\n')],
};
