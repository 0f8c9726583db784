import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { soundContent } from '#checks/examples/sound-entries.ts';
import { contentRoot } from '#tests/checks/content-root.ts';
import { checked } from './checked.ts';
import { attended, keys } from './desk.ts';

const { enter, space, down, tab, stop } = keys;

test('a story by its choices', async () => {
  const root = contentRoot(soundContent);
  const desk = attended('--content', root);
  await desk.at('What do you want to add?', enter);
  await desk.at('title: What the entry says', 'A', enter);
  await desk.at('too short: write at least 3 characters', ' new rule', enter);
  await desk.at('How much do you want to answer here?', enter);
  await desk.at('topics: What it is about', down, space, down, space, enter);
  await desk.at('roles: Who should read it', space, enter);
  await desk.at('audience: Whose customers', down, space, enter);
  await desk.at('sources: Ids of the sources', tab, enter);
  await desk.at('owner: The role that answers', down, enter);
  await desk.at('industry: The company’s industry', down, enter);
  await desk.at('outcome · kind: What is known', enter);
  await desk.at('minutes: Minutes that one thing takes', 'ten', enter);
  await desk.at('is text, and must be a number', '\x7f\x7f\x7f', '15', enter);
  await desk.at('illustrates: Ids of the guidelines', tab, enter);
  expect(await desk.leave()).toMatchObject({ status: 0, stderr: '' });

  const text = readFileSync(path.join(root, 'stories/a-new-rule.mdx'), 'utf8');
  for (const line of [
    "title: 'A new rule'",
    'topics: [culture, employees]',
    'roles: [everyone]',
    'audience: [b2c]',
    'sources: [a-post]',
    'owner: executive',
    'industry: banking',
    'minutes: 15',
    'illustrates: [read-the-answers-aloud]',
  ])
    expect(text).toContain(`\n${line}\n`);
  expect(checked(root).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a source, everything asked, and one field more', async () => {
  const root = contentRoot(soundContent);
  const desk = attended('source', '--content', root, '--publisher', 'A newspaper');
  await desk.at('title: The title as printed', 'What was said', enter);
  await desk.at('How much do you want to answer here?', down, enter);
  await desk.at('author: Who wrote', 'B. Writer', enter);
  await desk.at('date: As exactly as known', 'March', enter);
  await desk.at('"not reported"', '\x7f'.repeat(5), '2012-03', enter);
  await desk.at('kind: What it is', enter);
  await desk.at('Is there more to say?', space, enter);
  await desk.at('address: Its address', 'http://example.com/a', enter);
  await desk.at(
    'an address starts with https://',
    '\x7f'.repeat(20),
    'https://example.com/a',
    enter,
  );
  expect(await desk.leave()).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(path.join(root, 'sources/what-was-said.yaml'), 'utf8')).toContain(
    `title: 'What was said'
author: 'B. Writer'
publisher: 'A newspaper'
date: 2012-03
kind: article
address: 'https://example.com/a'
`,
  );
});

test('an answer that the other entries forbid is asked for again', async () => {
  const root = contentRoot(soundContent);
  const desk = attended('story', '--content', root);
  await desk.at('title: What the entry says', 'The old rule', enter);
  await desk.at('stories/the-old-rule.mdx is there already: call it something else');
  await desk.at('title: What the entry says', 'Ring one customer', enter);
  await desk.at('nudges/ring-one-customer.mdx has this title too');
  await desk.at('title: What the entry says', stop);
  expect(await desk.leave()).toMatchObject({ status: 130, stderr: '' });
  expect(readdirSync(path.join(root, 'stories'))).toEqual(['the-old-rule.mdx']);
});
