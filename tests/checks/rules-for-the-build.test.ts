import { expect, test } from 'vitest';
import { checkContent } from '#checks/check-content.ts';
import type { Content } from '#checks/content.ts';
import { readContent } from '#checks/content.ts';
import { allRules, fieldRules } from '#checks/rules/all.ts';
import { bodyIsData } from '#checks/rules/body-is-data.ts';
import { contentRoot } from './content-root.ts';
import { soundContent, story } from './sound-entries.ts';

/** The same content, in which nobody may ask for a parsed text. */
function withoutBodies(content: Content): Content {
  for (const document of content.documents)
    Object.defineProperty(document, 'body', {
      get() {
        throw new Error(`the text of ${document.place} was parsed`);
      },
    });
  return content;
}

test('the rules for the build leave the texts unparsed', () => {
  const content = () => withoutBodies(readContent(contentRoot(soundContent)));
  expect(checkContent(content(), fieldRules).findings).toEqual([]);
  expect(() => checkContent(content(), allRules)).toThrow(/was parsed/);
});

test('a component on the authors’ list may be used, with plain values only', () => {
  const place = 'stories/the-old-rule.mdx';
  const findingsFor = (typed: string) => {
    const files = { ...soundContent, [place]: story(['Nobody was', `\n\n${typed}\n\nNobody was`]) };
    const content = readContent(contentRoot(files));
    return checkContent(content, [bodyIsData(['Step'])]).findings.map(({ message }) => message);
  };
  expect(findingsFor('<Step title="One" open />')).toEqual([]);
  expect(findingsFor('<Step title={1} />')).toEqual([expect.stringContaining('in quotes')]);
  expect(findingsFor('<Step {...{}} />')).toEqual([expect.stringContaining('in quotes')]);
  expect(findingsFor('<Card />')).toEqual([expect.stringContaining('Components: Step.')]);
  expect(findingsFor('<Stop />')).toEqual([expect.stringContaining('Did you mean `Step`?')]);
  expect(findingsFor('<Step>{1}</Step>')).toEqual([expect.stringContaining('is code')]);
});
