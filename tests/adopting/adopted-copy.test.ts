// Needs: guidelines/satisfaction-is-the-minimum
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyOfProject, runIn } from './copy.ts';
import { titlesLeadingToOriginals } from './titles.ts';

const answers = {
  name: 'Boussole clients',
  tagline: 'Ce que nous savons de nos clients, et ce que chacun peut faire cette semaine.',
  site: 'https://boussole.example.fr',
  repository: 'https://github.com/acme/boussole',
  languages: ['fr', 'en-GB'],
  currency: 'EUR',
  owners: { 'cx-team': 'Équipe clients', service: 'Service' },
  collections: { journeys: false, selections: false, metrics: true, quizzes: true },
  features: { meeting: false, plans: false, api: false, myPlaybook: false, downloads: false },
  keepExamples: false,
};

let root = '';
const inCopy = (file: string) => path.join(root, file);
const page = (file: string) => readFileSync(inCopy(`dist/${file}`), 'utf8');

beforeAll(() => {
  root = copyOfProject();
  writeFileSync(inCopy('answers.json'), JSON.stringify(answers));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('a company adopts a copy, in French, with a few things off and without the examples', () => {
  test('nothing is done where git could not undo it', () => {
    const { status, said } = runIn(root, 'adopting/main.ts', '--answers', 'answers.json');
    expect(said).toContain('not kept by git');
    expect(status).toBe(2);
  });

  test('it is done, and says what', { timeout: 240_000 }, () => {
    const args = ['--answers', 'answers.json', '--force'];
    const { status, said } = runIn(root, 'adopting/main.ts', ...args);
    expect(said).toContain('call the playbook “Boussole clients”');
    expect(said).toMatch(/switch off .*journeys.*meeting/);
    expect(said).toContain('then run npm start');
    expect(status).toBe(0);
    expect(existsSync(inCopy('.adopting'))).toBe(false);
    const entries = readdirSync(inCopy('src/content/guidelines'), { recursive: true });
    expect(entries.filter((file) => String(file).endsWith('.mdx'))).toEqual(['listen-first.mdx']);
  });

  test('a second time nothing is removed: what is there now is the company’s own', () => {
    const own = 'src/content/guidelines/listen-first.mdx';
    const args = ['--answers', 'answers.json', '--force'];
    const { status, said } = runIn(root, 'adopting/main.ts', ...args);
    expect(said).toContain('what is in src/content is your own');
    expect(status).toBe(2);
    expect(existsSync(inCopy(own))).toBe(true);
  });

  test('its content passes the checks, advice included', () => {
    expect(runIn(root, 'checks/main.ts').said).toMatch(/files checked: nothing to mend\.$/m);
  });

  test('its settings and its content are formatted', () => {
    const { status, said } = runIn(
      root,
      'node_modules/@biomejs/biome/bin/biome',
      'check',
      'playbook.config.ts',
      'src/content',
    );
    expect(said).toContain('No fixes applied');
    expect(status).toBe(0);
  });

  test('a second guideline is written, beside which the first one has neighbours', () => {
    const [first, second] = ['first', 'again'].map((name) =>
      inCopy(`src/content/guidelines/listen-${name}.mdx`),
    ) as [string, string];
    const text = readFileSync(first, 'utf8');
    writeFileSync(second, text.replace(/^title: .*$/m, 'title: Écouter encore'));
  });

  test('it builds, with what is on and without what is off', { timeout: 240_000 }, () => {
    const { status, said } = runIn(root, 'building/main.ts', 'build');
    expect(said).toContain('Complete!');
    expect(status).toBe(0);
    const there = [
      'guidelines/listen-first',
      'paths/day-one',
      'quizzes/first-questions',
      'metrics',
    ];
    for (const folder of there) expect(page(`${folder}/index.html`)).toContain('lang="fr"');
    const gone = [
      'journeys',
      'selections',
      'meeting',
      'my-playbook',
      'api',
      'downloads',
      'llms.txt',
    ];
    for (const file of [...gone, 'paths/day-one/plan', 'stories/the-empty-chair'])
      expect(existsSync(inCopy(`dist/${file}`)), file).toBe(false);
  });

  test('its menu leads to what is on', () => {
    const [, menu = ''] = /<ul class="menu[^>]*>([\s\S]*?)<\/ul>/.exec(page('index.html')) ?? [];
    const links = [...menu.matchAll(/href="\/([a-z-]*)\/?"/g)].map(([, section]) => section);
    expect(links).toEqual(expect.arrayContaining(['', 'paths', 'guidelines', 'calculators']));
    expect(links).not.toContain('journeys');
    expect(links).not.toContain('my-playbook');
  });

  test('every link leads to a page', () => {
    const pages = readdirSync(inCopy('dist'), { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.html') && !file.startsWith('admin'),
    );
    const dead = pages.flatMap((file) =>
      [...page(file).matchAll(/<a\s[^>]*href="\/([^"#?]*)/g)]
        .map(([, to = '']) => to)
        .filter((to) => !existsSync(inCopy(`dist/${to}${/\/$|^$/.test(to) ? 'index.html' : ''}`)))
        .map((to) => `${file}: /${to}`),
    );
    expect(dead).toEqual([]);
  });

  test('no page speaks of what is off, or of a series without guidelines', () => {
    expect(page('calculators/business-case/index.html')).not.toContain('Mon playbook');
    expect(page('about/index.html')).toContain('>série</a> à lire dans l’ordre.');
    expect(page('series/seven-guidelines/index.html')).not.toContain('<progress');
  });

  test('the home page names topics about which something is written', () => {
    const topics = [...page('index.html').matchAll(/href="\/topics\/([a-z-]+)\/"/g)];
    expect(topics.map(([, topic]) => topic)).toContain('service');
    expect(topics.map(([, topic]) => topic)).not.toContain('innovation');
  });

  test('what nobody has translated says so, and its text is marked', () => {
    const english = page('en/guidelines/listen-first/index.html');
    expect(english).toContain('its text is in French');
    expect(english).toMatch(/<h1[^>]* lang="fr"/);
    const foundAs = '<i data-pagefind-meta="lang[title]" title="fr"';
    expect(english).toContain(foundAs);
    const french = page('guidelines/listen-first/index.html');
    expect(french).not.toMatch(/<h1[^>]* lang=/);
    expect(french).not.toContain(foundAs);
  });

  test('and so is every title that leads to it', () => {
    const folder = inCopy('dist/en');
    const [links, unmarked] = titlesLeadingToOriginals(folder, '/en/', 'fr');
    expect(links.map(({ rel }) => rel)).toEqual(expect.arrayContaining(['prev', 'next']));
    for (const collection of ['guidelines', 'stories', 'studies', 'nudges', 'paths', 'quizzes'])
      expect(links.map(({ to }) => to)).toContainEqual(expect.stringMatching(`^${collection}/`));
    expect(unmarked).toEqual([]);
  });

  test('it can be searched', () => {
    const entry = JSON.parse(page('pagefind/pagefind-entry.json'));
    const { fr } = entry.languages;
    const pages = readdirSync(inCopy('dist/sources'), { withFileTypes: true });
    expect(fr.page_count).toBeGreaterThan(pages.length);
  });
});
