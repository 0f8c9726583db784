import type { Examples } from './example.ts';
import { story } from './sound-entries.ts';

const place = 'stories/the-old-rule.mdx';
const one = (name: string, typed: string, ...says: string[]) => ({
  name,
  files: { [place]: story(['Nobody was', `${typed} Nobody was`]) },
  says,
});
const code = 'is code, and texts hold none';

export const bodyIsData: Examples = {
  rule: 'body-is-data',
  bad: [
    one('import', '\n\n▸import a from "b"\n\n', 'import and export are code'),
    one('export', '\n\n▸export const a = 1\n\n', 'import and export are code'),
    one('an expression in a line', 'Say ▸{1 + 1}.', code),
    one('an expression by itself', '\n\n▸{process.exit(3)}\n\n', code),
    one('a comment', '▸{/* hidden */}', code),
    one('HTML in a line', 'Say ▸<b>this</b>.', '<b> is not allowed'),
    one('a script', '\n\n▸<script src="x"></script>\n\n', '<script> is not allowed'),
    one('an unlisted component', '\n\n▸<Card title="x" />\n\n', '<Card> is not allowed'),
    one('a component misspelt', '\n\n▸<Qoutation speaker="x" />\n\n', 'Did you mean `Quotation`?'),
    one('a fragment', '▸<>x</>', '<> is not allowed'),
    one(
      'an address apart',
      '▸[Say][x].\n\n▸[x]: javascript:alert(1)\n\n',
      'apart from its link',
      'apart from its link',
    ),
  ],
  good: [
    {
      name: 'everything a text may hold',
      files: {
        [place]: story([
          'Nobody was',
          '*Not* **once** ![A queue](./images/queue.png) ~~ever~~ `{x}`.\n\n> Said so.\n\n1. One\n   - two\n\n| a | b |\n| - | - |\n| c | d |\n\n- [ ] to do\n\n---\n\n```js\nexport const a = {b};\n```\n\nNobody was',
        ]),
      },
    },
  ],
};
