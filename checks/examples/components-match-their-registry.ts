import { authorComponents } from '#schemas/author-components.ts';
import type { Examples } from './example.ts';
import { journey, preset, story } from './sound-entries.ts';

const place = 'stories/the-old-rule.mdx';
const text = (typed: string) => story(['Nobody was', `\n\n${typed}\n\nNobody was`]);
const one = (name: string, typed: string, ...says: string[]) => ({
  name,
  files: { [place]: text(typed) },
  says,
});

const figure = '<KeyFigure value="9 days" label="is what it took on average." source="a-post" />';
const picture = (src: string) =>
  `<Figure src="${src}" alt="A line of people." caption="The line, as it was." credit="Us" />`;

/** The guide's own examples, with ids that the sound content has. */
const fromTheGuide = Object.values(authorComponents)
  .map(({ example }) => example)
  .join('\n\n')
  .replaceAll(/source="[^"]*"/g, 'source="a-post"')
  .replace(/preset="[^"]*"/, 'preset="small-desk"')
  .replace(/(<Journey id=)"[^"]*"/, '$1"a-caller-gets-an-answer"')
  .replace(/metric="[^"]*"/, 'metric="answers-read-aloud"');

export const componentsMatchTheirRegistry: Examples = {
  rule: 'components-match-their-registry',
  bad: [
    one(
      'an attribute that is missing',
      '▸<KeyFigure value="9 days" source="a-post" />',
      '<KeyFigure>: label: is missing. What it counts',
    ),
    one(
      'an attribute misspelt',
      '<KeyFigure value="9 days" label="is what it took on average." source="a-post" ▸sorce="x" />',
      '<KeyFigure> has no attribute "sorce".',
    ),
    one(
      'single quotes',
      `<KeyFigure ▸value='9 days' label="is what it took on average." source="a-post" />`,
      '<KeyFigure>: write value="…", with double quotes',
    ),
    one(
      'a space round the equals sign',
      '<KeyFigure ▸value = "9 days" label="is what it took on average." source="a-post" />',
      'no space round the equals sign',
    ),
    one(
      'a near miss with its guess',
      '<Callout kind="tip" ▸titel="Try it">\n  Words.\n</Callout>',
      'has no attribute "titel". Did you mean `title`?',
    ),
    one(
      'a choice that there is not',
      '<Callout kind="▸cauton">\n  Words.\n</Callout>',
      'unknown value "cauton". Did you mean `caution`? One of: tip, caution, example.',
    ),
    one(
      'an attribute given twice',
      '<Callout kind="tip" ▸kind="tip">\n  Words.\n</Callout>',
      'kind is given twice',
    ),
    one(
      'HTML in an attribute',
      '<Callout kind="tip" title="▸&lt;img src=x onerror=alert(1)&gt;">\n  Words.\n</Callout>',
      'plain text only',
    ),
    one(
      'a citation in an attribute',
      figure.replace('on average', 'on average ▸[^a-post]'),
      'Give the source in source="…"',
    ),
    one(
      'an attribute that is too long',
      figure.replace('"9 days"', '"▸nine days and as many nights"'),
      'value: too long: at most 16 characters. The number with its unit',
    ),
    one(
      'a dangling source',
      figure.replace('"a-post"', '"▸a-psot"'),
      '<KeyFigure>: source: nothing in sources is called "a-psot". Did you mean `a-post`?',
    ),
    one(
      'a preset of another calculator',
      '<Calculator model="complaints" preset="▸small-desk" />',
      '"small-desk" is a preset of turnover, not of complaints. There is none of complaints',
    ),
    one('a preset that is missing', '<Calculator model="turnover" preset="▸small-desc" />', 'Did'),
    {
      name: 'a journey that is a draft',
      files: {
        'journeys/next.mdx': journey(['owner: cx-team', 'owner: cx-team\nstatus: draft']),
        [place]: text('<Journey id="▸next" />'),
      },
      says: ['"next" is a draft'],
    },
    one('a metric misspelt', 'Say <Term metric="▸answer-read-aloud">so</Term>.', 'Did you mean'),
    one(
      'words in what has no body',
      `▸${figure.replace(' />', '>words</KeyFigure>')}`,
      'by itself',
    ),
    one(
      'blocks in what has no body',
      `${figure.replace(' />', '>\n  ▸Words.\n</KeyFigure>')}`,
      'has nothing between its tags',
    ),
    one(
      'a body that is missing',
      '▸<Callout kind="tip" />',
      '<Callout> is empty: write paragraphs',
    ),
    one(
      'several paragraphs of a quotation',
      '<Quotation speaker="She" source="a-post">\n  ▸One.\n\n  Two.\n</Quotation>',
      'cannot hold several paragraphs',
    ),
    one(
      'a long quotation',
      `▸<Quotation speaker="She" source="a-post">\n  ${'so '.repeat(26)}\n</Quotation>`,
      '26 words are quoted: quote at most 25',
    ),
    one(
      'a heading in a callout',
      '<Callout kind="tip">\n  ▸## Words\n</Callout>',
      'cannot hold a heading',
    ),
    one(
      'a component in a component',
      `<Callout kind="tip">\n  Words.\n\n  ▸<Journey id="a-caller-gets-an-answer" />\n</Callout>`,
      '<Journey> stands by itself',
    ),
    one(
      'a component in a quotation',
      '<Quotation speaker="She" source="a-post">\n  Say ▸<Term metric="answers-read-aloud">so</Term>.\n</Quotation>',
      'cannot hold <Term>',
    ),
    one('steps without a number', '▸<Steps>\n\n- One\n- Two\n\n</Steps>', 'one numbered list'),
    one(
      'a block in a sentence',
      'Say ▸<Journey id="a-caller-gets-an-answer" /> so.',
      '<Journey> stands by itself',
    ),
    one(
      'words of a sentence by themselves',
      '▸<Term metric="answers-read-aloud">\n  read\n</Term>',
      'stands within a sentence',
    ),
    one('a picture that is not there', picture('▸./images/line.png'), 'there is no picture'),
    one('a picture from elsewhere', picture('▸../../x.png'), 'a picture in the folder images'),
  ],
  good: [
    {
      name: 'the examples of the guide',
      files: {
        [place]: text(fromTheGuide),
        'presets/small-desk.yaml': preset(),
        'stories/images/one-queue.png': '',
      },
    },
    {
      name: 'an inline component in a block',
      files: {
        [place]: text(
          '<Callout kind="tip">\n  Count what is <Term metric="answers-read-aloud">heard</Term>.\n</Callout>',
        ),
      },
    },
  ],
};
