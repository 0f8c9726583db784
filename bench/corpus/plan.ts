import type { Random } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A nudge's number has two digits at most, so a corpus has no more nudges. */
const MOST_NUDGES = 99;
/** Entries for each source of the bibliography. */
const ENTRIES_PER_SOURCE = 5;
const FEWEST_SOURCES = 20;

/** The kinds of entry a corpus is made of: those of which a company writes many. */
export const corpusKinds = ['guidelines', 'stories', 'studies', 'nudges'] as const;

export type CorpusKind = (typeof corpusKinds)[number];

/** What a corpus consists of. It has no metrics: they point at entries that it does not have. */
export type PlannedName = CorpusKind | 'sources';

/** An entry that will be written: decided for all before the first is written, so that each can point at any. */
export interface Planned<C extends PlannedName = PlannedName> {
  collection: C;
  id: string;
  title: string;
  /** Its place among its kind, from 1. */
  number: number;
}

export type Plan = { [C in PlannedName]: readonly Planned<C>[] };

/**
 * Decides which entries and sources a corpus has.
 *
 * @param size entries of the four kinds together, without sources
 */
export function planCorpus(size: number, vocabulary: Vocabulary, random: Random): Plan {
  const nudges = Math.min(MOST_NUDGES, Math.floor(size * 0.1));
  const studies = Math.floor(size * 0.2);
  const stories = Math.floor(size * 0.35);
  const counts: Record<CorpusKind, number> = {
    guidelines: size - nudges - studies - stories,
    stories,
    studies,
    nudges,
  };
  const taken = new Set<string>();
  const plan = <C extends PlannedName>(collection: C, count: number): Planned<C>[] =>
    Array.from({ length: count }, (_, index) => {
      const title = newTitle(vocabulary, random, taken);
      return { collection, id: title.toLowerCase().replaceAll(' ', '-'), title, number: index + 1 };
    });
  return {
    guidelines: plan('guidelines', counts.guidelines),
    stories: plan('stories', counts.stories),
    studies: plan('studies', counts.studies),
    nudges: plan('nudges', counts.nudges),
    sources: plan('sources', Math.max(FEWEST_SOURCES, Math.ceil(size / ENTRIES_PER_SOURCE))),
  };
}

/** All planned entries, without sources. */
export const entriesIn = (plan: Plan): Planned<CorpusKind>[] =>
  corpusKinds.flatMap((kind): Planned<CorpusKind>[] => [...plan[kind]]);

function newTitle(vocabulary: Vocabulary, random: Random, taken: Set<string>): string {
  for (;;) {
    const words = Array.from({ length: random.between(3, 6) }, () => vocabulary.draw());
    const title = sentenceCase(words.join(' '));
    if (title.length > 70 || taken.has(title)) continue;
    taken.add(title);
    return title;
  }
}

/** With a capital at the beginning. */
export const sentenceCase = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
