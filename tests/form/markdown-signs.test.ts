import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shielded, unshielded } from '#form/markdown-signs.ts';
import { parsed } from '#tests/form/parsed.ts';

const components = ['Callout', 'Term'];

test.each([
  ['1 < 2', '1 \\< 2'],
  ['{name}', '\\{name\\}'],
  ['export our figures', '&#101;xport our figures'],
  ['we export', 'we export'],
  ['`a < {b}`', '`a < {b}`'],
  ['```js\nif (a < b) {}\n```', '```js\nif (a < b) {}\n```'],
  ['<Term metric="churn">left</Term>', '<Term metric="churn">left</Term>'],
  ["<Callout kind='tip'>", "<Callout kind='tip'>"],
  ['<Card title="x">', '\\<Card title="x">'],
  ['<Term metric={x}>', '\\<Term metric=\\{x\\}>'],
])('%s is kept as %s', (shown, kept) => {
  expect(shielded(shown, components)).toBe(kept);
  expect(unshielded(kept, components)).toBe(shown);
});

test('what is shielded already is not shielded twice', () => {
  expect(shielded('\\{a\\}', components)).toBe('\\{a\\}');
});

const pieces = fc.oneof(
  fc.stringMatching(/^[a-z ]{1,6}$/),
  fc.constantFrom('{', '}', '<', '>', '\\', '`', '``', '```', '~~~', '\n', '\n\n', '&', '"', '='),
  fc.constantFrom(
    'import a',
    'export {',
    '{1+1}',
    '<script>',
    '</p>',
    '<!--',
    '<Card>',
    '<a b={c}>',
  ),
  fc.constantFrom(
    '| a | b |\n|---|---|\n',
    '`a',
    'b`',
    '* ',
    '1. ',
    '> ',
    '# ',
    '| a |',
    '[x](y)',
    '[^z]',
    '---',
    '  ',
    '\t',
  ),
);
const anyText = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''));

test('whatever is typed, the check finds no code in it', () => {
  fc.assert(
    fc.property(anyText, (typed) => {
      const tree = parsed(shielded(typed, components));
      expect(JSON.stringify(tree)).not.toMatch(/"type":"mdx/);
    }),
    { numRuns: 2000 },
  );
});

test('shielding is undone by unshielding, and done again without a change', () => {
  fc.assert(
    fc.property(anyText, (typed) => {
      const kept = shielded(typed, components);
      expect(shielded(unshielded(kept, components), components)).toBe(kept);
    }),
  );
});
