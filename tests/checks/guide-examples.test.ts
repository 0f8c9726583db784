// Needs: many-entries, presets/service-desk-of-thirty, journeys/first-week
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '#checks/check-content.ts';
import { readContent } from '#checks/content.ts';
import { readDocument } from '#checks/document.ts';
import { story, withBody } from '#checks/examples/sound-entries.ts';
import { allRules } from '#checks/rules/all.ts';
import { authorComponents } from '#schemas/author-components.ts';

const content = readContent(path.resolve(import.meta.dirname, '../../src/content'));

/** Places in which the examples of the guide are read as an author's text. */
const place = 'stories/an-example.mdx';
const picture = 'stories/images/one-queue.png';

test.each(Object.entries(authorComponents))(
  'the guide’s example of %s passes all checks',
  (_name, { example }) => {
    const [, source] = /source="([^"]*)"/.exec(example) ?? [];
    const words = 'They asked the customers what they had seen, and wrote down every word of it. ';
    const bytes = (text: string) => new TextEncoder().encode(text);
    const text = withBody(
      story(
        ['  - a-post', `  - ${source ?? 'schultz-2008'}`],
        ['source: a-post', `source: ${source ?? 'schultz-2008'}`],
        ['  - read-the-answers-aloud', `  - ${content.ids('guidelines')[0]}`],
      ),
      `${words.repeat(8)}\n\n${example}`,
    );
    const documents = [
      ...content.documents,
      readDocument(place, bytes(text), 'src/content'),
      readDocument(picture, bytes(''), 'src/content'),
    ];
    const report = checkContent(
      { ...content, documents },
      allRules.filter(({ name }) => name !== 'entries-are-linked-to'),
      (document) => document.place === place,
    );
    expect(report.findings).toEqual([]);
  },
);
