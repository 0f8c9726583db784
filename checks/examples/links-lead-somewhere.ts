import type { Examples } from './example.ts';
import { story } from './sound-entries.ts';

const place = 'stories/the-old-rule.mdx';
const to = (address: string, says: string) => ({
  name: address,
  files: { [place]: story(['Nobody was', `▸[Nobody](${address}) was`]) },
  says: [says],
});

export const linksLeadSomewhere: Examples = {
  rule: 'links-lead-somewhere',
  bad: [
    to(
      '/guidelines/read-the-answers-alowd/',
      'Did you mean `/guidelines/read-the-answers-aloud/`?',
    ),
    to('/guidelines/read-the-answers-aloud', 'Did you mean `/guidelines/read-the-answers-aloud/`?'),
    to('/personas/aba/', 'Did you mean `/personas/ada/`?'),
    to('/journeys/templat/', 'Did you mean `/journeys/template/`?'),
    to(
      '/assumptions/x/',
      'leads to no page of the playbook. Write https://…, /guidelines/some-id/',
    ),
    {
      name: 'a dead link in a page of the site’s own',
      files: {
        'docs/about.mdx':
          '---\ntitle: About\ndescription: What this playbook is, and how to read it.\n---\n\n▸[x](/stories/no-story/)\n',
      },
      says: ['leads to no page'],
    },
  ],
  good: [
    {
      name: 'entries, pages, headings and the web',
      files: {
        'docs/about/ways.mdx':
          '---\ntitle: Ways\ndescription: The ways that lead through this playbook.\n---\n\nOn.\n',
        [place]: story([
          'Nobody was',
          '[e](/personas/ada/) [f](/journeys/template/) [a](https://example.com/a?b=c#d) [b](/guidelines/read-the-answers-aloud/) [c](/nudges/ring-one-customer/#what-they-did-then) [d](#what-they-did-then) [g](/stories/) [h](/sources/a-post/) [i](/topics/culture/) [j](/about/ways/#on) https://example.com/',
        ]),
      },
    },
  ],
};
