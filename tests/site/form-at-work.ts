import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Locator, type Page } from '@playwright/test';
import playbook from '#config';
import { formFiles, writeFiles } from '#form/author-form.ts';
import { githubStandIn, type StandIn } from '#tests/site/github-stand-in.ts';
import { serveDist } from '#tests/site/serve-dist.ts';

const BASE = '/playbook/';

/** A story as the form finds it, with one of everything a text may have. */
export const RICH = {
  path: 'src/content/stories/one-of-everything.mdx',
  body: [
    'A \\{brace\\}, a \\< sign, `code {x} <y>`, **bold**, [a link](/guidelines/key-use-cases/).[^x]',
    '| a | b |\n| --- | --- |\n| 1 | 2[^x] |',
    '```js\nif (a < b) {}\n```',
    '1. one\n2. two',
    '> quoted',
    '<Callout kind="tip" title="Say &quot;please&quot;">\n\n  Wait, \\*please\\*.\n\n</Callout>',
    'He <Term metric="churn">went elsewhere</Term> last year.',
    'The end.',
  ].join('\n\n'),
};

interface Working {
  standIn: StandIn;
  /** Where the form answers that works on the stand-in. */
  form: string;
}

/**
 * Playwright's test with a form of its own: the one that the build makes, told by `authorForm: { api }` that GitHub is
 * the stand-in, under a base path. The window is tall, because Sveltia draws only the fields that can be seen.
 */
export const test = base.extend<Working>({
  viewport: { width: 1280, height: 4600 },
  locale: 'en-GB',
  standIn: async ({ playwright: _ }, use) => {
    const standIn = await githubStandIn({ [RICH.path]: await storyWith(RICH.body) });
    await use(standIn);
    await standIn.close();
  },
  form: async ({ standIn }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'form-'));
    const settings = { ...playbook, authorForm: { api: standIn.api } };
    await writeFiles(await formFiles(settings, BASE), join(folder, 'admin'));
    for (const file of ['index.html', '404.html', 'favicon.svg'])
      await writeFile(join(folder, file), '');
    const site = await serveDist(folder, BASE);
    await use(`${site.address}admin/`);
    await site.close();
    await rm(folder, { recursive: true });
  },
});

export { expect } from '@playwright/test';

/** Signs in with a token, which the stand-in takes whatever it is. */
export async function signIn(page: Page, form: string) {
  await page.goto(form);
  await page.getByRole('button', { name: 'Sign In Using Access Token' }).click();
  await page.getByRole('textbox', { name: 'Personal Access Token' }).fill('not-a-token');
  await page.getByRole('button', { name: 'Sign In', exact: true }).click();
  await page.getByRole('button', { name: 'New' }).waitFor();
}

/** The field with this label; Sveltia isolates the label's direction with invisible signs. */
export const field = (within: Page | Locator, label: string): Locator =>
  within.getByRole('group', { name: new RegExp(`^“\\W?${label}\\W?” Field$`) });

export const write = (within: Page | Locator, label: string, text: string) =>
  field(within, label).getByRole('textbox').first().fill(text);

/** Chooses an entry by the id that stands behind its title. */
export async function choose(page: Page, label: string, id: string) {
  await field(page, label).getByRole('combobox').click();
  await page.getByRole('option', { name: new RegExp(`· ${id}$`) }).click();
  await page.keyboard.press('Escape');
}

/** A story of this project with another text. */
async function storyWith(body: string): Promise<string> {
  const [head] = (await readFile('src/content/stories/the-empty-chair.mdx', 'utf8')).split(
    '\n---\n',
  );
  return `${head}\n---\n\n${body}\n`;
}
