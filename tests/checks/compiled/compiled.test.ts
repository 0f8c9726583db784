import { describe, expect, test } from 'vitest';
import { insideFrame } from '#checks/compiled/frame.ts';
import { isPlain } from '#checks/compiled/plain-code.ts';
import { problemsIn } from '#checks/compiled/problems-in.ts';
import { compileWithSatteri } from '#checks/reading/satteri.ts';

const compiled = (text: string) => compileWithSatteri(text) ?? '';
const judge = (text: string) => {
  const inside = insideFrame(compiled(text));
  return inside === undefined ? ['frame'] : problemsIn(inside);
};

const markdown = [
  'Words, *words*, **words**, ~~words~~, `code {x}`, “quotes” -- and \\{braces\\} \\<5.',
  '[a](https://example.com/?a=b&c) [b](/stories/x/) [c](#d "title")',
  '# A\n\n## B\n\n> c\n\n1. d\n   - e\n\n3. f\n\n- [ ] g\n- [x] h\n\n---\n\ni  \nj',
  '| a | b |\n| :- | -: |\n| c | d |\n\n```js\nx("y")\n```',
  'k[^1], again[^1]\n\n[^1]: l',
  '',
];

describe.each(markdown)('%j', (text) => {
  test('is plain, at a glance and word by word', () => {
    const inside = insideFrame(compiled(text));
    expect(inside).toBeDefined();
    expect(isPlain(inside ?? '')).toBe(true);
    expect(problemsIn(inside ?? '')).toEqual([]);
  });
});

test('components on the list are looked at word by word, and pass', () => {
  const text = '<Callout kind="tip">**a**</Callout>\n\nA <Term metric="churn">word</Term>.';
  expect(isPlain(insideFrame(compiled(text)) ?? '')).toBe(false);
  expect(judge(text)).toEqual([]);
});

test.each([
  ['{globalThis.x}', '"globalThis.x" runs'],
  ['a {1 + 1} b', '"1 + 1" runs'],
  ['<b>this</b>', '<_components.b> is not on the list'],
  ['<script>x</script>', 'is not on the list'],
  ['<Card title="x" />', '<Card> is not on the list'],
  ['<Callout kind={f()} />', '"f()" runs'],
  ['<Callout {...x} />', 'runs'],
  ['<Callout onClick="x" />', 'the attribute "onClick'],
  ['<Callout.Evil />', 'is not on the list'],
  ['[x](javascript:y)', 'the address "javascript:y"'],
  ['[x](//y.example)', 'the address "//y.example"'],
  ['![x](http://y.example/z.png)', 'the address "http://y.example/z.png"'],
  ['export const x = 1', 'frame'],
  ['import x from "y"', 'frame'],
  ['export default ({children}) => children', 'frame'],
])('%s has more than words', (text, says) => {
  expect(judge(text).join()).toContain(says);
  expect(isPlain(insideFrame(compiled(text)) ?? '-')).toBe(false);
});

test('a text that nearly is plain is judged in no time', () => {
  const inside = `    return _jsx(${'\n'.repeat(20_000)}evil())`;
  const started = performance.now();
  expect(isPlain(inside)).toBe(false);
  expect(performance.now() - started).toBeLessThan(500);
});
