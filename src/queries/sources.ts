import { type CollectionEntry, getCollection } from 'astro:content';
import { inOrder } from './collation.ts';
import { allEntries } from './entries.ts';
import { allMetrics, type Linkable } from './metrics.ts';
import { allPaths, type Path } from './paths.ts';
import { allQuizzes, type Quiz } from './quizzes.ts';

export type SourceEntry = CollectionEntry<'sources'>;

let read: Promise<SourceEntry[]> | undefined;

/** The bibliography, by title. */
export function allSources(): Promise<SourceEntry[]> {
  read ??= getCollection('sources').then((all) =>
    all.sort((a, b) => inOrder(a.data.title, b.data.title)),
  );
  return read;
}

let byId: Promise<Map<string, SourceEntry>> | undefined;

/** One source. */
export async function sourceById(id: string): Promise<SourceEntry> {
  byId ??= allSources().then((all) => new Map(all.map((source) => [source.id, source])));
  const source = (await byId).get(id);
  if (!source)
    throw new Error(`No source has the id "${id}". Run npm run check to see where it is cited.`);
  return source;
}

/** What has a list of sources of its own. */
export type Citer = Linkable | Path | Quiz;

let uses: Promise<Map<string, Citer[]>> | undefined;

/** The entries, paths, quizzes and metrics that cite a source. */
export async function entriesCiting(source: SourceEntry): Promise<Citer[]> {
  const paths = allPaths().then((all) => all.map(({ path }) => path));
  uses ??= Promise.all([allEntries(), paths, allQuizzes(), allMetrics()]).then((lists) => {
    const map = new Map<string, Citer[]>();
    for (const entry of lists.flat())
      for (const { id } of entry.data.sources) {
        const list = map.get(id);
        if (list) list.push(entry);
        else map.set(id, [entry]);
      }
    return map;
  });
  return (await uses).get(source.id) ?? [];
}

let reports: Promise<Map<string, SourceEntry[]>> | undefined;

/** The sources we know only through this one. */
export async function sourcesReportedIn(source: SourceEntry): Promise<SourceEntry[]> {
  reports ??= allSources().then((all) =>
    Map.groupBy(
      all.filter(({ data }) => data.reportedIn),
      ({ data }) => data.reportedIn?.id ?? '',
    ),
  );
  return (await reports).get(source.id) ?? [];
}
