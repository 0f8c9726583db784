import type { CollectionEntry } from 'astro:content';
import { NOT_REPORTED } from '#schemas/text.ts';
import type { Vocabulary } from '#schemas/vocabulary.ts';
import { marks as words } from '#words';
import { sourceById } from './sources.ts';

/** What a reader should know of evidence before repeating it, whatever its grade. */
export const marks = words satisfies Vocabulary;

export type Mark = keyof typeof marks;

/** The marks of a study or story. */
export async function marksOf(
  entry: CollectionEntry<'stories'> | CollectionEntry<'studies'>,
): Promise<Mark[]> {
  const contested = entry.collection === 'studies' && Boolean(entry.data.contested);
  return [
    ...(contested ? (['contested'] as const) : []),
    ...((await isSecondHand(entry)) ? (['second-hand'] as const) : []),
  ];
}

/**
 * Whether it reached us through another source. A study does when any of its findings does, a story when the source it
 * lists first does.
 */
export async function isSecondHand(
  entry: CollectionEntry<'stories'> | CollectionEntry<'studies'>,
): Promise<boolean> {
  if (entry.collection === 'stories') {
    const [first] = entry.data.sources;
    return first !== undefined && isReported(first.id);
  }
  const findings = entry.data.findings.map((finding) => isSecondHandFinding(entry, finding));
  return (await Promise.all(findings)).includes(true);
}

/** Whether we know a finding only from another source. A study whose publisher nobody names, nobody here can have read. */
export const isSecondHandFinding = async (
  study: CollectionEntry<'studies'>,
  { source }: { source: { id: string } },
): Promise<boolean> => study.data.publisher === NOT_REPORTED || isReported(source.id);

const isReported = async (sourceId: string) =>
  (await sourceById(sourceId)).data.reportedIn !== undefined;
