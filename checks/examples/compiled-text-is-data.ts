import type { Examples } from './example.ts';
import { story } from './sound-entries.ts';

const place = 'stories/the-old-rule.mdx';
const code = (name: string, typed: string, says: string) => ({
  name,
  files: { [place]: story(['---\n\nThe team', `---\n▸\n${typed}\n\nThe team`]) },
  says: [says],
});

export const compiledTextIsData: Examples = {
  rule: 'compiled-text-is-data',
  bad: [
    code(
      'an attribute that would run on a click',
      '<Callout kind="tip" onClick="x">Say this.</Callout>',
      'the attribute "onClick',
    ),
  ],
  good: [
    {
      name: 'everything that Markdown makes, and components',
      files: {
        [place]: story([
          'Nobody was',
          '*Not* **once** ~~ever~~ `{x}`.[^n]\n\n> Said “so”.\n\n3. One\n   - two\n\n| a | b |\n| :- | -: |\n| c | d |\n\n- [ ] to do\n- [x] done\n\n---\n\n[^n]: A note.\n\n<Callout kind="tip">Say **this**.</Callout>\n\n```js\nexport const a = {b};\n```\n\nNobody was',
        ]),
      },
    },
  ],
};
