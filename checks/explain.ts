/**
 * Prints what there is to say of every rule, for the pages of the author guide, as JSON: the examples are those of the
 * tests, and the messages are what the check says of them today.
 */
import { checkContent } from './check-content.ts';
import { contentOf, readTexts } from './content.ts';
import { type Document, readDocument } from './document.ts';
import { examples } from './examples/all.ts';
import { type Files, MARK } from './examples/example.ts';
import { shownIn, shownInstead } from './examples/shown.ts';
import { soundContent } from './examples/sound-entries.ts';
import type { Rule } from './rule.ts';
import { allRules } from './rules/all.ts';

/** Read once: all that is read for an example is what it changes. */
const sound = (await readTexts(contentOf(documentsOf(soundContent)))).documents;

const explained = [];
for (const rule of allRules) explained.push(await explain(rule));
process.stdout.write(JSON.stringify(explained));

async function explain(rule: Rule) {
  const { name, severity, why } = rule;
  const { bad = [], good = [] } = examples.find((example) => example.rule === name) ?? {};
  const first = bad[0];
  if (!first) throw new Error(`${name} has no bad example`);
  const files = withoutMarks(first.files);
  return {
    name,
    severity,
    why,
    bad: { ...shownIn(files), messages: await messagesOf(rule, files) },
    good: shownInstead(
      files,
      good.map((example) => example.files),
    ),
    others: bad.slice(1).map((example) => example.name.replaceAll(MARK, '')),
  };
}

async function messagesOf(rule: Rule, files: Files): Promise<string[]> {
  const documents = [...sound, ...documentsOf(files)].map((each) => [each.place, each] as const);
  const changed = contentOf([...new Map(documents).values()], new Date('2026-11-01'));
  return checkContent(await readTexts(changed), [rule]).findings.map(({ message }) => message);
}

function documentsOf(files: Files): Document[] {
  return Object.entries(files).map(([place, text]) =>
    readDocument(place, Buffer.from(text), 'src/content'),
  );
}

function withoutMarks(files: Files): Files {
  const unmarked = Object.entries(files).map(([place, text]) => [
    place,
    typeof text === 'string' ? text.replaceAll(MARK, '') : text,
  ]);
  return Object.fromEntries(unmarked);
}
