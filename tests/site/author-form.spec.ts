// Needs: stories/the-empty-chair, guidelines/key-use-cases
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '#checks/check-content.ts';
import { readContent } from '#checks/content.ts';
import { allRules } from '#checks/rules/all.ts';
import playbook from '#config';
import { choose, expect, field, RICH, signIn, test, write } from '#tests/site/form-at-work.ts';
import { offerFolder, readOffered } from '#tests/site/offered-folder.ts';
import { apartFromStatus, nothing, watch } from '#tests/site/watching.ts';

/** A made-up story: what an author types into the fields that take words. */
const words = {
  Title: 'The form that asked back',
  Summary: 'A made-up clinic gave up a long form and asked every patient one open question.',
  Company: 'not reported',
  Region: 'not reported',
  Period: 'not reported',
  Lesson: 'Ask one good question, and wait for the whole answer.',
  Challenge: 'Patients left the long form half empty, and nobody read the rest.',
  Action: 'The clinic asked one question and let people write as much as they liked.',
  Unknown: 'Who reads the answers, and what came of them: the story is made up.',
  'Try it': 'Take one form and strike out each question whose answer nobody used last month.',
  'Not when': 'The law asks for the answers, or somebody is hurt if you do not know them.',
};

/** With signs that would be code, had the author not meant the signs. */
const paragraph = `The illustrative clinic asked {less}, and found that 1 < 12. ${'It was in no hurry, and let people say what they had come to say before it gave them a pen. '.repeat(6)}`;

test('one press of Save makes a branch, a commit, a draft pull request and its label; the file passes the check as it is', async ({
  page,
  form,
  standIn,
}) => {
  test.slow();
  const watched = await watch(page, form);
  await signIn(page, form);
  await page.getByRole('button', { name: 'New' }).click();
  for (const [label, text] of Object.entries(words)) await write(page, label, text);
  await field(page, 'Outcome').getByRole('radio', { name: 'Outcome not reported' }).click();
  await field(page, 'Outcome')
    .getByRole('textbox')
    .fill('Nothing came of it, as nothing happened.');
  await field(page, 'Minutes').getByRole('spinbutton').fill('30');
  await field(page, 'Industry').getByRole('radio', { name: 'Healthcare' }).click();
  await field(page, 'Owner').getByRole('radio').last().click();
  await field(page, 'Roles').getByRole('checkbox', { name: 'Front line' }).click();
  await field(page, 'Audience').getByRole('checkbox', { name: /B2C/ }).click();
  await choose(page, 'Sources', 'clearaction-internal-branding');
  await choose(page, 'Illustrates', 'key-use-cases');
  await field(page, 'Topics').getByRole('combobox').click();
  await page.getByRole('option', { name: 'Service' }).click();
  await page.keyboard.press('Escape');

  const text = field(page, 'Text').locator('[contenteditable=true]');
  await text.click();
  await page.keyboard.type('## What changed\n');
  await page.keyboard.insertText(`${paragraph}[^clearaction-internal-branding]`);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Insert' }).click();
  await page.getByRole('menuitem', { name: 'Callout' }).click();
  await text.getByRole('radio', { name: 'Tip' }).click();
  await write(text, 'Title', 'Say "please" & {wait}');
  await write(text, 'Text', 'Read it aloud.\n\nThen </Callout> ask {again}.');
  await page.getByRole('button', { name: 'Save' }).click();

  await expect.poll(() => standIn.proposed.labels).toEqual({ 1: ['sveltia-cms/draft'] });
  const branch = 'cms/stories/the-form-that-asked-back';
  const title = 'Story: add the-form-that-asked-back';
  const { branches, commits, pullRequests } = standIn.proposed;
  expect(branches).toEqual([`refs/heads/${branch}`]);
  expect(pullRequests).toEqual([
    { number: 1, title, head: branch, base: playbook.branch, draft: true },
  ]);
  expect(commits.map((commit) => [commit.branch, commit.message])).toEqual([[branch, title]]);
  const files = commits[0]?.files ?? {};
  expect(Object.keys(files)).toEqual(['src/content/stories/the-form-that-asked-back.mdx']);
  expect(findingsIn(files)).toEqual([]);
  const [file = ''] = Object.values(files);
  expect(file).toContain('asked \\{less\\}, and found that 1 \\< 12.');
  expect(file).toContain(
    '<Callout kind="tip" title="Say &quot;please&quot; &amp; &#123;wait&#125;">',
  );
  expect(standIn.unanswered).toEqual([]);
  const apiOnly = watched.foreign.filter(
    (address) => !address.startsWith(new URL(standIn.api).origin),
  );
  expect({ ...apartFromStatus(watched), foreign: apiOnly }).toEqual(nothing);
});

test('a change in one place of a rich text leaves the rest of the file as it was', async ({
  page,
  form,
  standIn,
}) => {
  test.slow();
  await signIn(page, form);
  await page.goto(`${form}#/collections/stories/entries/one-of-everything`);
  await field(page, 'Text').getByText('The end.', { exact: true }).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' Or not.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => standIn.proposed.commits.length).toBe(1);
  const file = standIn.proposed.commits[0]?.files[RICH.path];
  expect(file?.split('\n---\n\n')[1]).toBe(`${RICH.body} Or not.\n`);
});

test('in a folder of one’s own computer, Save writes the file and sends nothing', async ({
  page,
  form,
  standIn,
}) => {
  test.slow();
  const path = 'src/content/stories/the-empty-chair.mdx';
  const story = readFileSync(path, 'utf8');
  await offerFolder(page, { path, text: story });
  await page.goto(form);
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await page.getByRole('button', { name: 'New' }).waitFor();
  await page.goto(`${form}#/collections/stories/entries/the-empty-chair`);
  await field(page, 'Minutes').getByRole('spinbutton').fill('25');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect
    .poll(() => readOffered(page, path))
    .toBe(story.replace(/^minutes: .*$/m, 'minutes: 25'));
  expect(standIn.unanswered).toEqual([]);
  expect(standIn.proposed.commits).toEqual([]);
});

/** What the check says of files, laid over a copy of the content. */
function findingsIn(files: Record<string, string>) {
  const project = mkdtempSync(join(tmpdir(), 'checked-'));
  cpSync('src/content', join(project, 'src/content'), { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), text);
  }
  const { findings } = checkContent(
    readContent(join(project, 'src/content')),
    allRules,
    ({ file }) => Object.hasOwn(files, file),
  );
  rmSync(project, { recursive: true });
  return findings;
}
