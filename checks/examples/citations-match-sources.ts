import type { Examples } from './example.ts';
import { soundContent, source, story, study } from './sound-entries.ts';

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
      name: 'a note in the place of a source',
      files: {
        [place]: story(['## What', '▸[^a-post]: Note.\n\n## What']),
      },
      says: ['[^a-post]: the note of a source is made from the list'],
    },
    {
      name: 'listed, never cited',
      files: { ...other, [place]: story(['  - a-post', '  - a-post\n  - ▸b-post']) },
      says: [
        'sources, item 2: "b-post" is listed and never cited. Cite it in the text as [^b-post]',
      ],
      severity: 'warning',
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
          [
            'quotation:\n  text: We had forgotten why we had it.\n  speaker: A team lead\n  source: a-post\n',
            '',
          ],
        ),
      },
      says: ['never cited'],
      severity: 'warning',
    },
  ],
  good: [
    { name: 'sound entries', files: soundContent },
    {
      name: 'cited by a finding only',
      files: { 'studies/few-read-the-answers.mdx': study(['[^a-post]', '']) },
    },
    { name: 'cited by a quotation only', files: { [place]: story(['[^a-post]', '']) } },
    {
      name: 'a note of one’s own',
      files: {
        [place]: story(['[^a-post]', '[^a-post][^x]'], ['## What', '[^x]: Note.\n\n## What']),
      },
    },
    { name: 'escaped', files: { [place]: story(['[^a-post]', '[^a-post] \\[^x]']) } },
  ],
};
