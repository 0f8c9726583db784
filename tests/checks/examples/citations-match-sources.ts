import { soundContent, source, story, study } from '#tests/checks/sound-entries.ts';
import type { Examples } from './example.ts';

const place = 'stories/the-old-rule.mdx';
const other = { 'sources/b-post.yaml': source(['A post', 'B post']) };

export const citationsMatchSources: Examples = {
  rule: 'citations-match-sources',
  bad: [
    {
      name: 'a slip',
      files: { [place]: story(['[^a-post]', '▸[^a-pots]']) },
      says: ['[^a-pots] is not in this entry’s sources. Did you mean `a-post`?'],
    },
    {
      name: 'a source that exists and is not listed',
      files: { ...other, [place]: story(['[^a-post]', '[^a-post]▸[^b-post]']) },
      says: ['Add "- b-post" to sources.'],
    },
    {
      name: 'a number for an id',
      files: { [place]: story(['[^a-post]', '[^a-post], _see also_ ▸[^1]']) },
      says: ['[^1] is not in this entry’s sources. Listed: a-post.'],
    },
    {
      name: 'a note with a definition of its own',
      files: {
        [place]: story(['[^a-post]', '[^a-post]▸[^x]'], ['## What', '[^x]: Note.\n\n## What']),
      },
      says: ['[^x] is not in'],
    },
    {
      name: 'listed, never cited',
      files: { ...other, [place]: story(['  - a-post', '  - a-post\n  - ▸b-post']) },
      says: [
        'sources, item 2: "b-post" is listed and never cited. Cite it in the text as [^b-post]',
      ],
    },
    {
      name: 'quoted from a source that is not listed',
      files: { ...other, [place]: story(['  source: a-post', '  source: ▸b-post']) },
      says: ['quotation, source: "b-post" is not in this entry’s sources. Did you mean `a-post`?'],
    },
    {
      name: 'cited in code only',
      files: {
        ...other,
        [place]: story(
          ['[^a-post]', '`[^a-post]`'],
          ['  - a-post', '  - ▸a-post'],
          ['  source: a-post', '  source: ▸b-post'],
        ),
      },
      says: ['never cited', 'is not in this entry’s sources'],
    },
  ],
  good: [
    { name: 'sound entries', files: soundContent },
    {
      name: 'cited by a finding only',
      files: { 'studies/few-read-the-answers.mdx': study(['[^a-post]', '']) },
    },
    { name: 'cited by a quotation only', files: { [place]: story(['[^a-post]', '']) } },
    { name: 'escaped', files: { [place]: story(['[^a-post]', '[^a-post] \\[^x]']) } },
  ],
};
