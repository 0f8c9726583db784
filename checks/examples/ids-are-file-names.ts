import type { Examples } from './example.ts';
import { soundContent, source, story } from './sound-entries.ts';

const one = (place: string, says: string) => ({
  name: place,
  files: { [place]: `▸${story()}` },
  says: [says],
});

export const idsAreFileNames: Examples = {
  rule: 'ids-are-file-names',
  bad: [
    one('stories/The Café’s Rule.mdx', 'for example the-cafes-rule.mdx'),
    one('stories/_draft.mdx', 'for example draft.mdx'),
    one('stories/two--hyphens.mdx', 'for example two-hyphens.mdx'),
    one('stories/rule.md', 'stories are .mdx files: rename it rule.mdx'),
    one('sources/post.yml', 'sources are .yaml files: rename it post.yaml'),
    one('stories/2020/rule.mdx', 'for example stories/rule.mdx'),
    one('storys/rule.mdx', 'Did you mean `stories`?'),
    one('rule.mdx', 'is in no collection'),
    {
      name: 'names that differ by case only',
      files: { 'sources/Post.yaml': `▸${source()}`, 'sources/post.yaml': `▸${source()}` },
      says: ['for example post.yaml', 'sources/Post.yaml differs'],
    },
  ],
  good: [
    { name: 'sound entries', files: soundContent },
    { name: 'pages of Starlight’s own', files: { 'docs/about/how-so.mdx': 'Hello.' } },
    { name: 'hidden files', files: { 'stories/.gitkeep': '' } },
  ],
};
