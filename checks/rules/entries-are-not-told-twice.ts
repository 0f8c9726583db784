import type { Content } from '#checks/content.ts';
import { type Document, type Entry, isEntry } from '#checks/document.ts';
import { wordsAsTyped, wordsIn } from '#checks/prose.ts';
import type { BodyRule } from '#checks/rule.ts';

/** Words in a row that two texts do not share by chance. */
const RUN = 6;
/** Of all runs, one in eight is remembered: enough to recognise a text, and quick over thousands. */
const ONE_IN = 8;
const FEWEST_RUNS = 4;
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
  const firsts = new Map<number, Entry>();
  const twins = new Map<Document, Entry>();
  for (const entry of content.documents.filter(isEntry)) {
    const runs = entry.tree ? runsIn(wordsAsTyped(entry.tree, entry.text)) : [];
    const shared = new Map<Entry, number>();
    for (const run of runs) {
      const first = firsts.get(run);
      if (!first) firsts.set(run, entry);
      else if (first !== entry) shared.set(first, (shared.get(first) ?? 0) + 1);
    }
    for (const [other, count] of shared)
      if (count >= FEWEST_RUNS && count / runs.length >= TOO_ALIKE) twins.set(entry, other);
  }
  known.set(content, twins);
  return twins;
}

/** Sums of the runs of words in a text, a sample that depends on nothing but the words. */
function runsIn(text: string): number[] {
  const sums = wordsIn(text).map(sumOf);
  const runs: number[] = [];
  for (let end = RUN; end <= sums.length; end++) {
    let run = 0;
    for (let index = end - RUN; index < end; index++)
      run = (Math.imul(run, 31) + (sums[index] as number)) | 0;
    if (run % ONE_IN === 0) runs.push(run);
  }
  return runs;
}

function sumOf(word: string): number {
  let sum = 0;
  for (let index = 0; index < word.length; index++)
    sum = (Math.imul(sum, 33) + word.charCodeAt(index)) | 0;
  return sum;
}
