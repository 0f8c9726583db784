import { type Random, randomFrom } from '#bench/corpus/random.ts';

/** What would run, wherever it stands as code. */
const call = 'canary()';

/** Pieces of which Markdown, MDX and their misunderstandings are made. */
const pieces = [
  ...[
    'word',
    'two words',
    'é👩‍💻',
    '1.',
    '- ',
    '> ',
    '# ',
    '## ',
    '    ',
    '\t',
    '  ',
    ' ',
    '\\',
    '|',
    '| - |',
    '---',
  ],
  ...[
    '\n',
    '\n',
    '\n',
    '\n\n',
    '\n\n',
    '\n\n',
    '`',
    '``',
    '```',
    '```js\n',
    '~~~',
    '*',
    '**',
    '_',
    '~~',
    '[',
    ']',
  ],
  ...[
    '(',
    ')',
    '[^a]',
    '[^a]: ',
    '[a]: ',
    '![',
    '](https://a.example/)',
    '](javascript:canary())',
    '<',
    '>',
    '</',
    '/>',
  ],
  ...[
    '{',
    '}',
    '{',
    '}',
    '{/*',
    '*/}',
    '<!--',
    '-->',
    '<b>',
    '</b>',
    '<b',
    '<Callout',
    ' kind="tip"',
    '</Callout>',
  ],
  ...[
    '<>',
    '</>',
    '=',
    '"',
    "'",
    '&lt;',
    '&#123;',
    '&',
    ':',
    ';',
    ',',
    '$',
    '\\{',
    '\\<',
    '//',
    '/*',
    '*/',
  ],
  ...[
    call,
    `{${call}}`,
    `{${call}}`,
    `<b a={${call}}>`,
    `<Callout a={${call}} />`,
    `{...${call}}`,
    `<b {...${call}} />`,
  ],
  ...[
    'export',
    'import',
    'export ',
    'import ',
    'export const a = ',
    `export const a = ${call}`,
    `export default ${call}`,
  ],
  ...[
    'import "a"',
    'import a from "a"',
    'export {a}',
    'export * from "a"',
    'const a',
    '()',
    '=>',
    '`${',
    '}`',
    'async ',
  ],
] as const;

/** Documents that begin well are understood more often than those that are noise from the first sign. */
const openings = [
  '',
  '',
  '\n',
  'Words.\n\n',
  '- ',
  '> ',
  '# ',
  '| a |\n| - |\n| ',
  '<Callout kind="tip">\n',
  '```\n',
] as const;

/** Makes up texts: the same for the same seed. */
export function* fuzzDocuments(count: number, seed: number): Generator<string> {
  const random = randomFrom(seed);
  for (let index = 0; index < count; index++) yield document(random);
}

function document(random: Random): string {
  const length = 1 + Math.floor(random.next() * random.next() * 24);
  let text: string = random.of(openings);
  for (let index = 0; index < length; index++) text += random.of(pieces);
  return text;
}
