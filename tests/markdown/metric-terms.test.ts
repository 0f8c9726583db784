import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { describe, expect, onTestFinished, test } from 'vitest';
import { metric } from '#checks/examples/sound-entries.ts';
import { citations } from '#markdown/citations.ts';
import { metricTerms } from '#markdown/metric-terms.ts';
import { readMetrics } from '#markdown/read-metrics.ts';
import { siteLinks } from '#markdown/site-links.ts';

const summary = 'The share of customers who left.';
const terms = [
  { id: 'churn', title: 'Churn', acronyms: [], terms: ['churn rate'], summary },
  { id: 'nps', title: 'Net Promoter Score', acronyms: ['NPS'], terms: [], summary: 'A score.' },
];

async function compile(text: string, sources: unknown = ['a-post']) {
  const astro = {
    frontmatter: { sources },
    headings: [],
    localImagePaths: new Set<string>(),
    remoteImagePaths: new Set<string>(),
  };
  const hastPlugins = [citations, metricTerms(terms), siteLinks('/playbook/')];
  return (await mdxToJs(text, { hastPlugins, data: { astro } })).code;
}

const linksIn = (code: string) =>
  [...code.matchAll(/href: "\/playbook\/metrics\/([a-z]+)\/"/g)].map(([, id]) => id);

describe('the first use of a metric', () => {
  test('is a link to its page, under the site’s path, with its explanation beside it', async () => {
    const code = await compile('If people leave, watch churn.');
    expect(linksIn(code)).toEqual(['churn']);
    expect(code).toContain('"metric-term"');
    expect(code).toMatch(/"aria-describedby": "term-churn"/);
    expect(code).toMatch(/role: "tooltip"[\s\S]*id: "term-churn"/);
    expect(code).toContain(`: ${summary}`);
  });

  test('is the only one that is linked, in whatever word', async () => {
    const text = 'Churn and NPS.\n\n- churn\n- the churn rate, the Net Promoter Score';
    expect(linksIn(await compile(text))).toEqual(['churn', 'nps']);
  });

  test('in the next entry is linked again', async () => {
    await compile('Watch churn.');
    expect(linksIn(await compile('Watch churn.'))).toEqual(['churn']);
  });

  test.each([
    ['a link', '[churn](/guidelines/x/)'],
    ['a link with emphasis', '[**churn**](/guidelines/x/)'],
    ['a heading', '## On churn'],
    ['code', '`churn`'],
    ['a block of code', '```\nchurn\n```'],
    ['a quotation set apart', '> We hate churn.'],
    ['a quotation in the line', 'She said: “churn is all” and left.'],
    ['a table, which would cut it off', '| a |\n| - |\n| churn |'],
    ['another word', 'churned, churn-free'],
    ['small letters, of an acronym', 'nps'],
  ])('is not linked in %s', async (_where, text) => {
    expect(linksIn(await compile(text))).toEqual([]);
    if (!/churned|nps/.test(text))
      expect(linksIn(await compile(`${text}\n\nWatch churn.`)), 'the next place is').toEqual([
        'churn',
      ]);
  });

  test('after a quotation that has ended is linked', async () => {
    expect(linksIn(await compile('“All is well”, and churn rose.'))).toEqual(['churn']);
  });

  test('beside a citation is linked, and the citation stays', async () => {
    const code = await compile('We watch churn.[^a-post] NPS too.[^a-post]');
    expect(linksIn(code)).toEqual(['churn', 'nps']);
    expect(code.match(/#note-1/g)).toHaveLength(2);
  });

  test('on a page that is no entry is left alone', async () => {
    expect(linksIn(await compile('Watch churn.', null))).toEqual([]);
  });
});

describe('metrics are read', () => {
  const folderWith = (files: Record<string, string>) => {
    const folder = mkdtempSync(join(tmpdir(), 'metrics-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return pathToFileURL(`${folder}/`);
  };

  test('from sound files; what is not sound is left for the checks to report', () => {
    const folder = folderWith({
      'answers-read-aloud.yaml': metric(),
      'broken.yaml': 'title: [',
      'unknown-key.yaml': metric(['unit:', 'unti:']),
      'notes.txt': 'title: no metric',
    });
    expect(readMetrics(folder).map(({ id, title }) => [id, title])).toEqual([
      ['answers-read-aloud', 'Answers read aloud'],
    ]);
  });

  test('from a folder that need not be there', () => {
    expect(readMetrics(new URL('nowhere/', folderWith({})))).toEqual([]);
  });
});
