import { type Series, series } from '#schemas/vocabularies/series.ts';
import { facts } from '#words';
import { currentEntriesOf, type Entry } from './entries.ts';

/** Where an entry stands in its series. */
export interface Place {
  series: Series;
  /** "Resolution 3 of 9". */
  label: string;
  members: Entry[];
  previous: Entry | undefined;
  next: Entry | undefined;
}

const read = new Map<Series, Promise<Entry[]>>();

/** The entries of a series in their order. */
export function membersOf(name: Series): Promise<Entry[]> {
  const members =
    read.get(name) ??
    currentEntriesOf('guidelines').then((all) =>
      all
        .filter(({ data }) => data.series === name)
        .sort((a, b) => (a.data.number ?? 0) - (b.data.number ?? 0)),
    );
  read.set(name, members);
  return members;
}

/** The place of an entry in the series it belongs to, if it belongs to one. */
export async function placeInSeries(entry: Entry): Promise<Place | undefined> {
  if (entry.collection !== 'guidelines' || !entry.data.series) return undefined;
  const name = entry.data.series;
  const members = await membersOf(name);
  const index = members.indexOf(entry);
  if (index < 0) return undefined;
  return {
    series: name,
    label: facts.placeInSeries(series[name].one, index + 1, members.length),
    members,
    previous: members[index - 1],
    next: members[index + 1],
  };
}
