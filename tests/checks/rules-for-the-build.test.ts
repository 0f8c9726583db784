import { expect, test } from 'vitest';
import { checkContent } from '#checks/check-content.ts';
import type { Content } from '#checks/content.ts';
import { readContent, readTexts } from '#checks/content.ts';
import { soundContent, story } from '#checks/examples/sound-entries.ts';
import { allRules, fieldRules } from '#checks/rules/all.ts';
import { bodyIsData } from '#checks/rules/body-is-data.ts';
import { contentRoot } from './content-root.ts';

/** The same content, in which nobody may ask for a parsed text. */
function withoutTexts(content: Content): Content {
  for (const document of content.documents)
    Object.defineProperty(document, 'tree', {
      get() {
        throw new Error(`the text of ${document.place} was parsed`);
      },
    });
  return content;
}

test('the rules for the build leave the texts unparsed', () => {
  const content = () => withoutTexts(readContent(contentRoot(soundContent)));
  expect(checkContent(content(), fieldRules).findings).toEqual([]);
  expect(() => checkContent(content(), allRules)).toThrow(/was parsed/);
});

test('a component on the authors’ list may be used, with plain values only', async () => {
  const place = 'stories/the-old-rule.mdx';
  const findingsFor = async (typed: string) => {
    const files = { ...soundContent, [place]: story(['Nobody was', `\n\n${typed}\n\nNobody was`]) };
    const content = await readTexts(readContent(contentRoot(files)));
    return checkContent(content, [bodyIsData]).findings.map(({ message }) => message);
  };
  const refused = (words: string) => [expect.stringContaining(words)];
  expect(await findingsFor('<Callout kind="tip">*Yes*</Callout>')).toEqual([]);
  expect(await findingsFor('<Callout kind={1} />')).toEqual(refused('in quotes'));
  expect(await findingsFor('<Callout {...{}} />')).toEqual(refused('in quotes'));
  expect(await findingsFor('<Card />')).toEqual(refused('Components: Callout, '));
  expect(await findingsFor('<Step />')).toEqual(refused('Did you mean `Steps`?'));
  expect(await findingsFor('<Callout kind="tip">{1}</Callout>')).toEqual(refused('is code'));
});
