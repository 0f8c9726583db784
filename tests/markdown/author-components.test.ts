import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { authorContext } from '#markdown/author-components.ts';
import { citations } from '#markdown/citations.ts';
import { metricTerms } from '#markdown/metric-terms.ts';

const churn = { id: 'churn', title: 'Churn', acronyms: [], terms: [], summary: 'Who left.' };

async function compile(text: string, sources: unknown = ['first', 'second']) {
  const astro = {
    frontmatter: { sources },
    headings: [],
    localImagePaths: new Set<string>(),
    remoteImagePaths: new Set<string>(),
  };
  const hastPlugins = [authorContext, citations, metricTerms([churn])];
  const fileURL = new URL('file:///project/src/content/stories/a-story.mdx');
  return (await mdxToJs(text, { hastPlugins, data: { astro }, fileURL })).code;
}

const figure = '<KeyFigure value="9%" label="left." source="second" />';

test('a source becomes the number of its note', async () => {
  expect(await compile(figure)).toMatch(/source: "second",\s*note: "2"/);
});

test('where a text has no notes, or not this one, there is no number', async () => {
  expect(await compile(figure, null)).toContain('source: "second"');
  expect(await compile(figure, null)).not.toContain('note:');
  expect(await compile(figure, ['first'])).not.toContain('note:');
});

test('what stands between the tags is kept, with its own notes', async () => {
  const code = await compile(
    '<Quotation speaker="She" source="first">\n  It *works*.[^second]\n</Quotation>',
  );
  expect(code).toMatch(/speaker: "She"[\s\S]*note: "1"[\s\S]*"works"[\s\S]*#note-2/);
});

test('a picture is looked for beside its entry', async () => {
  const code = await compile('<Figure src="./images/x.png" alt="a" caption="b" credit="c" />');
  expect(code).toContain('folder: "stories"');
});

test('each explained term has an id of its own, and is not explained again', async () => {
  const code = await compile(
    'Watch churn: <Term metric="churn">who went</Term>, <Term metric="churn">who goes</Term>.',
  );
  expect(code).toContain('tip: "term-churn-1"');
  expect(code).toContain('tip: "term-churn-2"');
  expect(code).not.toContain('"metric-term"');
});

test('no term is explained within somebody’s own words or within another term', async () => {
  const text =
    '<Quotation speaker="She" source="first">\n  Our churn!\n</Quotation>\n\nMind churn now.';
  expect((await compile(text)).match(/\/metrics\/churn\//g)).toHaveLength(1);
  expect(await compile('A <Term metric="nps">churn</Term>.')).not.toContain('"metric-term"');
});
