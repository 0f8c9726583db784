import fc from 'fast-check';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { Tree } from '#checks/syntax-tree.ts';
import { type Filled, fromBlock, patternOf, toBlock } from '#form/component-block.ts';
import { componentsInForm } from '#form/components-in-form.ts';
import { shielded, unshielded } from '#form/markdown-signs.ts';
import { authorComponents, authorComponentNames as tags } from '#schemas/author-components.ts';
import { parsed } from '#tests/form/parsed.ts';

describe.each(componentsInForm())('$name', (component) => {
  const { name, attributes, hasBody, place } = component;
  const example = authorComponents[name as keyof typeof authorComponents].example;

  /** Words with every sign that could end a tag, a quotation or a text; whole, as the form keeps them. */
  const words = fc
    .array(
      fc.oneof(
        fc.stringMatching(/^[a-z ]{1,8}$/),
        fc.constantFrom(
          '"',
          "'",
          '<',
          '>',
          '{',
          '}',
          '&',
          '&amp;',
          '&lt;',
          '\\',
          '`',
          '/>',
          '*',
          '_',
        ),
        fc.constantFrom(`</${name}>`, `<${name}>`, '{1+1}', '<script>', '-->', ']]>', 'ä', '…'),
      ),
      { minLength: 1, maxLength: 12 },
    )
    .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
  const filled: fc.Arbitrary<Filled> = fc.record(
    Object.fromEntries([...attributes, ...(hasBody ? ['body'] : [])].map((key) => [key, words])),
  );

  const found = (text: string) => text.match(patternOf(component));

  test('what was typed comes back', () => {
    fc.assert(
      fc.property(filled, (typed) => {
        const match = found(toBlock(component, typed));
        expect(match && fromBlock(component, match)).toEqual(typed);
      }),
    );
  });

  test('the check reads one component with just those attributes, and nothing else', () => {
    fc.assert(
      fc.property(filled, (typed) => {
        const block = toBlock(component, typed);
        for (const text of [block, shielded(unshielded(block, tags), tags)]) {
          const tree = parsed(text);
          const elements = elementsIn(tree);
          const { body: _, ...expected } = typed;
          expect(elements).toEqual([{ name, attributes: expected }]);
          expect(JSON.stringify(tree)).not.toMatch(/"mdx\w*(Expression|Esm)"/);
        }
      }),
    );
  });

  test('the example of the guide can be edited, and stays what it is', () => {
    const match = found(example);
    expect(match).not.toBeNull();
    const tree = parsed(example);
    const again = example.replace(
      match?.[0] ?? '',
      toBlock(component, fromBlock(component, match as RegExpMatchArray)),
    );
    expect(elementsIn(parsed(again))).toEqual(elementsIn(tree));
    expect(wordsIn(parsed(again))).toBe(wordsIn(tree));
  });

  test('stands in a text as its place demands', () => {
    expect(patternOf(component).multiline).toBe(place === 'block');
  });
});

interface Element {
  type: string;
  name: string;
  attributes: { name: string; value: string }[];
}

/** Every tag in a parsed text, outermost first. */
function elementsIn(tree: Tree) {
  const found: { name: string; attributes: Record<string, string> }[] = [];
  visit(tree, (node) => {
    const { type, name, attributes } = node as unknown as Element;
    if (type.startsWith('mdxJsx'))
      found.push({
        name,
        attributes: Object.fromEntries(attributes.map(({ name: key, value }) => [key, value])),
      });
  });
  return found;
}

function wordsIn(tree: Tree): string {
  const words: string[] = [];
  visit(tree, 'text', ({ value }: { value: string }) => void words.push(value));
  return words.join(' ').replace(/\s+/g, ' ');
}
