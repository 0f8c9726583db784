import { type HastPluginList, mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { citations } from '#markdown/citations.ts';
import { siteLinks } from '#markdown/site-links.ts';
import { taskLists } from '#markdown/task-lists.ts';

async function compile(text: string, hastPlugins: HastPluginList, sources: string[] = []) {
  const astro = {
    frontmatter: { sources },
    headings: [],
    localImagePaths: new Set<string>(),
    remoteImagePaths: new Set<string>(),
  };
  return (await mdxToJs(text, { hastPlugins, data: { astro } })).code;
}

describe('citations', () => {
  const cite = (text: string) => compile(text, [citations], ['first', 'second-one']);

  test('become the number of the source in the entry’s list', async () => {
    const code = await cite('It works.[^second-one] It is old.[^first]');
    expect(code).toMatch(/#note-2[\s\S]*"note 2"[\s\S]*#note-1/);
    expect(code).not.toContain('[^');
  });

  test('of a source that is not listed stay as typed, for the check to report', async () => {
    expect(await cite('Odd.[^nowhere]')).toContain('Odd.[^nowhere]');
  });

  test('in code are left alone', async () => {
    expect(await cite('`[^first]`')).not.toContain('#note-1');
  });
});

describe('links from the root', () => {
  const link = (text: string) => compile(text, [siteLinks('/playbook/')]);

  test.each([
    ['[a](/guidelines/x/)', '/playbook/guidelines/x/'],
    ['[a](https://example.org/)', 'https://example.org/'],
    ['[a](#part)', '#part'],
    ['[a](//example.org/)', '"//example.org/"'],
  ])('%s', async (text, href) => {
    expect(await link(text)).toContain(href);
  });
});

describe('task lists', () => {
  const tasks = (text: string) => compile(text, [siteLinks('/playbook/'), taskLists]);

  test('become boxes to tick, named by their text', async () => {
    const code = await tasks('- [ ] Ask [Ruth](/personas/ruth/) first\n- [x] Done');
    expect(code).not.toContain('disabled');
    expect(code.match(/_components\.label, /g)).toHaveLength(2);
    expect(code.match(/checked: true/g)).toHaveLength(1);
    expect(code).toMatch(/Ask [\s\S]*\/playbook\/personas\/ruth\/[\s\S]* first/);
  });

  test('leave other lists alone', async () => {
    expect(await tasks('- One\n- Two')).not.toContain('label');
  });
});
