import type { Examples } from './example.ts';
import { story, withBody } from './sound-entries.ts';

const place = 'stories/the-old-rule.mdx';
const words = (count: number) => 'They did so. '.repeat(count / 3);

export const bodyTakesAFewMinutes: Examples = {
  rule: 'body-takes-a-few-minutes',
  bad: [
    {
      name: 'too short',
      files: { [place]: withBody(story(), `▸${words(99)}`) },
      says: ['the text has 99 words: write at least 100'],
      severity: 'warning',
    },
    {
      name: 'too long',
      files: { [place]: withBody(story(), `▸${words(603)}`) },
      says: ['the text has 603 words: cut it to 600'],
      severity: 'warning',
    },
    {
      name: 'code and citations are no words',
      files: { [place]: withBody(story(), `▸${words(99)}[^a-post] \`code\``) },
      says: ['99 words'],
      severity: 'warning',
    },
    {
      name: 'empty',
      files: { [place]: `${withBody(story(), '').trimEnd()}\n▸` },
      says: ['0 words'],
      severity: 'warning',
    },
  ],
  good: [
    { name: 'just enough', files: { [place]: withBody(story(), words(102)) } },
    { name: 'just not too much', files: { [place]: withBody(story(), words(600)) } },
  ],
};
