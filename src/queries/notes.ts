import { type SourceEntry, sourceById } from './sources.ts';

/** What cites sources: an entry, or a metric. */
export interface Citing {
  data: { sources: readonly { id: string }[] };
}

/** A numbered note under an entry. */
export interface Note {
  number: number;
  source: SourceEntry;
  /** The source in which we read about it, if we did not read the thing itself. */
  reportedIn: SourceEntry | undefined;
}

/** An entry's notes, numbered by the order of its `sources`. */
export function notesOf(entry: Citing): Promise<Note[]> {
  return Promise.all(
    entry.data.sources.map(async ({ id }, index) => {
      const source = await sourceById(id);
      const { reportedIn } = source.data;
      return {
        number: index + 1,
        source,
        reportedIn: reportedIn && (await sourceById(reportedIn.id)),
      };
    }),
  );
}

/** The number of a source's note on the page of an entry, from 1. */
export const noteNumber = (entry: Citing, sourceId: string) =>
  entry.data.sources.findIndex(({ id }) => id === sourceId) + 1;
