import { type CollectionEntry, getCollection } from 'astro:content';
import type { Ref } from '#schemas/reference.ts';
import { pathOf } from './entries.ts';
import { type Step, stepsIn } from './path-steps.ts';

export type Path = CollectionEntry<'paths'>;

/** A path with its steps as readers see them. */
export interface WholePath {
  path: Path;
  steps: Step[];
}

let read: Promise<WholePath[]> | undefined;

/** All paths that have a page (published and archived), in their order. */
export function allPaths(): Promise<WholePath[]> {
  read ??= getCollection('paths').then((all) =>
    Promise.all(
      all
        .filter(({ data }) => data.status !== 'draft')
        .sort((a, b) => a.data.number - b.data.number)
        .map(async (path) => ({ path, steps: await stepsIn(path) })),
    ),
  );
  return read;
}

/** The paths that count today. */
export const currentPaths = async () =>
  (await allPaths()).filter(({ path }) => path.data.status === 'published');

/** The path that comes before another, if it names one that counts today. */
export async function pathBefore({ data: { after } }: Path): Promise<WholePath | undefined> {
  return (await currentPaths()).find(({ path }) => path.id === after?.id);
}

/** Minutes that steps take together. */
export const minutesOf = (steps: readonly Step[]) =>
  steps.reduce((total, { minutes }) => total + minutes, 0);

/** What a reader can do after steps, in their order. */
export const objectivesOf = (steps: readonly Step[]) => steps.flatMap(({ can }) => can ?? []);

/** Where a page stands in a path it belongs to. */
export interface Membership extends WholePath {
  /** From 0. */
  index: number;
  step: Step;
  next: Step | undefined;
}

let members: Promise<Map<string, Membership[]>> | undefined;

/** The places of an entry, a calculator or a quiz in the current paths. */
export async function membershipsOf(page: {
  collection: Ref['collection'] | 'calculators';
  id: string;
}): Promise<Membership[]> {
  members ??= currentPaths().then((paths) =>
    Map.groupBy(
      paths.flatMap((whole) =>
        whole.steps.map((step, index) => ({
          ...whole,
          step,
          index,
          next: whole.steps[index + 1],
        })),
      ),
      ({ step }) => step.id,
    ),
  );
  return (await members).get(pathOf(page)) ?? [];
}
