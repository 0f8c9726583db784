import type { CollectionEntry } from 'astro:content';
import { NOT_REPORTED } from '#schemas/text.ts';
import type { Vocabulary } from '#schemas/vocabulary.ts';
import { sourceById } from './sources.ts';

/** What a reader should know of evidence before repeating it, whatever its grade. */
export const marks = {
  contested: {
    label: 'Contested',
    description: 'Others dispute it, or nobody can tell where it comes from.',
  },
  'second-hand': {
    label: 'Second-hand',
    description:
      'We know it from another source that reports it; we have not read the thing itself.',
  },
} as const satisfies Vocabulary;

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
 * Whether it reached us through another source. A study does when any of its findings does, or when nobody names its
 * publisher: such a study nobody can have read. A story does when the source it lists first does.
 */
export async function isSecondHand(
  entry: CollectionEntry<'stories'> | CollectionEntry<'studies'>,
): Promise<boolean> {
  if (entry.collection === 'stories') {
    const [first] = entry.data.sources;
    return first !== undefined && isReported(first.id);
  }
  if (entry.data.publisher === NOT_REPORTED) return true;
  const reported = await Promise.all(
    entry.data.findings.map(({ source }) => isReported(source.id)),
  );
  return reported.includes(true);
}

/** Whether we know a source only through another one. */
export const isReported = async (sourceId: string) =>
  (await sourceById(sourceId)).data.reportedIn !== undefined;
