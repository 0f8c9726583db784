import type { Content } from '#checks/content.ts';
import { type Document, type Entry, isEntry } from '#checks/document.ts';
import { wordsAsTyped } from '#checks/prose.ts';
import type { BodyRule } from '#checks/rule.ts';

/** Letters of a sentence that two texts do not share by chance. */
const FEWEST_LETTERS = 40;
const FEWEST_SENTENCES = 3;
const TOO_ALIKE = 0.5;

export const entriesAreNotToldTwice: BodyRule = {
  name: 'entries-are-not-told-twice',
  severity: 'warning',
  why: 'Two entries that say the same grow apart, and a reader does not know which one is right.',
  needs: 'body',
  *check(entry, content) {
    const twin = twinsIn(content).get(entry);
    if (!twin) return;
    yield {
      at: entry.bodyStart,
      message: `much of this text stands word for word in ${twin.place}: keep it in one of the two, and link to it from the other, for example [as told here](/${twin.collection}/${twin.id}/)`,
    };
  },
};

const known = new WeakMap<Content, ReadonlyMap<Document, Entry>>();

/** For each entry that repeats an earlier one, that one. */
function twinsIn(content: Content): ReadonlyMap<Document, Entry> {
  const before = known.get(content);
  if (before) return before;
  const firsts = new Map<string, Entry>();
  const twins = new Map<Document, Entry>();
  for (const entry of content.documents.filter(isEntry)) {
    const sentences = entry.tree ? sentencesIn(wordsAsTyped(entry.tree, entry.text)) : [];
    const shared = new Map<Entry, number>();
    for (const sentence of sentences) {
      const first = firsts.get(sentence);
      if (!first) firsts.set(sentence, entry);
      else if (first !== entry) shared.set(first, (shared.get(first) ?? 0) + 1);
    }
    for (const [other, count] of shared)
      if (count >= FEWEST_SENTENCES && count / sentences.length >= TOO_ALIKE)
        twins.set(entry, other);
  }
  known.set(content, twins);
  return twins;
}

const sentencesIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[.!?:;]\s+/)
    .map((sentence) => sentence.trim().replace(/\s+/g, ' '))
    .filter(({ length }) => length >= FEWEST_LETTERS);
