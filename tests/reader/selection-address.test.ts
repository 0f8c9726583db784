import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_ITEMS, readSelection, type Selection } from '#reader/selection.ts';
import {
  packSelection,
  readSelectionFile,
  selectionFile,
  unpackSelection,
} from '#reader/selection-address.ts';
import { markdownOf } from '#reader/selection-markdown.ts';

const packed = (value: unknown) =>
  `p1=${deflateRawSync(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')}`;

const item = fc.record(
  {
    page: fc.constantFrom('nudges/close-the-loop', 'guidelines/key-use-cases', 'metrics/churn'),
    note: fc.string({ unit: 'grapheme', maxLength: 300 }),
  },
  { requiredKeys: ['page', 'note'] },
);
const selections: fc.Arbitrary<Selection> = fc.record({
  title: fc.string({ unit: 'grapheme', maxLength: 30 }),
  sections: fc.array(
    fc.record({
      name: fc.string({ unit: 'grapheme', maxLength: 30 }),
      items: fc.array(item, { maxLength: 5 }),
    }),
    { maxLength: 5 },
  ),
});

test('a selection comes out of its address as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(selections, async (selection) => {
      const fragment = await packSelection(selection);
      expect(fragment).toMatch(/^p1=[\w-]+$/);
      expect(await unpackSelection(`#${fragment}`)).toEqual(selection);
    }),
    { numRuns: 50 },
  );
});

test('a calculator keeps its numbers, and titles are left out', async () => {
  const page = 'calculators/turnover';
  const selection = {
    title: '',
    sections: [{ name: '', items: [{ page, note: '', query: 'v=1-a&t=0.2', title: 'Turnover' }] }],
  };
  const [section] = ((await unpackSelection(await packSelection(selection))) as Selection).sections;
  expect(section?.items).toEqual([{ page, note: '', query: 'v=1-a&t=0.2' }]);
});

test('forty entries fit into an address that programs keep', async () => {
  const items = Array.from({ length: 40 }, (_, i) => ({
    page: `guidelines/${['key', 'do', 'basics', 'moments'][i % 4]}-of-${i * 7919}-words`,
    note: '',
  }));
  const fragment = await packSelection({ title: 'Ours', sections: [{ name: 'All', items }] });
  expect(fragment.length).toBeLessThan(1000);
});

describe('an address that holds no selection', () => {
  test.each([
    ['', undefined],
    ['#a-heading', undefined],
    ['#p=1', undefined],
    ['#p2=abc', 'newer'],
    ['#p1=', 'damaged'],
    ['#p1=%3Cscript%3E', 'damaged'],
    ['#p1=AAAA', 'damaged'],
    [packed('not JSON'), 'damaged'],
    [packed(['x', []]).slice(0, -3), 'damaged'],
    [`${packed(['x', []])}AAAA`, 'damaged'],
    [packed(null), 'damaged'],
    [packed({ title: '', sections: [] }), 'damaged'],
    [packed(['x'.repeat(81), []]), 'damaged'],
    [packed(['', [['', [['javascript:alert(1)']]]]]), 'damaged'],
    [packed(['', [['', [['nudges/../../x']]]]]), 'damaged'],
    [packed(['', [['', [['nudges/a', 'x'.repeat(2001)]]]]]), 'damaged'],
    [packed(['', [['', [['nudges/a', '', 'v=1']]]]]), 'damaged'],
    [packed(['', [['', [['calculators/a', '', 'v=1#x']]]]]), 'damaged'],
    [packed(['', [['', Array(MOST_ITEMS * 2 + 1).fill(['nudges/a'])]]]), 'damaged'],
    [packed(['', Array(1000).fill(['', []])]), 'damaged'],
    [packed('['.repeat(100_000)), 'damaged'],
  ])('%.50s', async (fragment, expected) => {
    expect(await unpackSelection(fragment)).toBe(expected);
  });

  test('one that unpacks to forty megabytes is given up early', async () => {
    const bomb = packed(' '.repeat(40_000_000));
    expect(bomb.length).toBeLessThan(400_000);
    const begun = performance.now();
    expect(await unpackSelection(bomb)).toBe('damaged');
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  test('whatever it is, it does not throw', async () => {
    const anything = fc.oneof(
      fc.string(),
      fc.string().map((text) => `#p1=${text}`),
      fc.base64String().map((text) => `#p1=${text.replaceAll('=', '')}`),
      fc.jsonValue().map(packed),
      fc.tuple(fc.jsonValue(), fc.jsonValue()).map(packed),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (fragment) => {
        const found = await unpackSelection(fragment);
        if (typeof found === 'object') expect(readSelection(found)).toEqual(found);
      }),
    );
  });
});

test('a file brings back what was saved, and says why when it cannot', async () => {
  fc.assert(
    fc.property(selections, (selection) => {
      const read = readSelectionFile(selectionFile(selection));
      if (typeof read === 'object') expect(read).toEqual(selection);
      else expect(read).toContain('empty');
    }),
  );
  for (const [text, reason] of [
    ['', 'not JSON'],
    ['{"format":"playbook-reader-state"}', 'not a selection'],
    ['{"format":"playbook-selection","version":2}', 'another version'],
    ['{"format":"playbook-selection","version":1,"title":"x"}', 'lost its contents'],
    ['{"format":"playbook-selection","version":1,"title":"x","sections":[3]}', 'damaged'],
  ] as const)
    expect(readSelectionFile(text)).toContain(reason);
  fc.assert(fc.property(fc.json(), (text) => void readSelectionFile(text)));
});

test('as Markdown, a note stays text whatever it holds', () => {
  const note = '# No heading\n<img src=x onerror=alert(1)>\n1. none [link](javascript:x)';
  const markdown = markdownOf(
    { title: 'A *b*', sections: [{ name: 'First', items: [{ page: 'nudges/a', note }] }] },
    () => ({
      title: 'Close [the] loop',
      address: 'https://example.com/nudges/a/',
      slip: {
        title: '',
        label: 'Nudge 16',
        point: 'Write back.',
        act: { heading: 'Try it', text: 'Today.', duration: '20 minutes' },
        archived: { reason: 'Too old.' },
      },
    }),
  );
  expect(markdown).toMatchInlineSnapshot(`
    "# A \\*b\\*

    ## First

    ### [Close \\[the\\] loop](<https://example.com/nudges/a/>)

    Nudge 16. Write back.

    **No longer valid:** Too old.

    **Try it** (20 minutes): Today.

    > \\# No heading
    >
    > \\<img src=x onerror=alert(1)\\>
    >
    > 1\\. none \\[link\\](javascript:x)
    "
  `);
});
