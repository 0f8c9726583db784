import { entryForPrograms } from '#queries/api.ts';
import { allEntries, type Entry } from '#queries/entries.ts';

export const getStaticPaths = async () =>
  (await allEntries()).map((entry) => ({
    params: { kind: entry.collection, id: entry.id },
    props: { entry },
  }));

export const GET = async ({ props }: { props: { entry: Entry } }) =>
  Response.json(await entryForPrograms(props.entry));
