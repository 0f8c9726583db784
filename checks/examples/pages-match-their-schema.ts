import type { Examples } from './example.ts';

const page = (fields: string) =>
  `---\ntitle: About\ndescription: What this playbook is, and how to read it.\n${fields}---\n\nOn.\n`;
const one = (fields: string, says: string) => ({
  name: fields,
  files: { 'docs/about.mdx': page(fields) },
  says: [says],
});

export const pagesMatchTheirSchema: Examples = {
  rule: 'pages-match-their-schema',
  bad: [
    one('▸layout: "data:text/javascript,x"\n', 'unknown key "layout"'),
    one('▸head:\n  - tag: script\n', 'unknown key "head"'),
    one('▸titel: About\n', 'unknown key "titel"'),
    {
      name: 'no title',
      files: { 'docs/about.mdx': page('').replace('title: About\ndes', '▸des') },
      says: ['title: is missing'],
    },
  ],
  good: [{ name: 'a page', files: { 'docs/about.mdx': page('tableOfContents: false\n') } }],
};
