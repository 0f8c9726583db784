import { addressOf } from './addresses.ts';
import { pathOf } from './entries.ts';
import { fallbackOf } from './languages.ts';
import { membershipsOf, type WholePath } from './paths.ts';

/** A path's progress as the menu draws it. */
export interface Ring {
  title: string;
  href: string;
  /** The language of its title, where that is not the page's. */
  lang: string | undefined;
  /** The ids of its steps. */
  members: string[];
}

/** Paths shown for one page at most; the page of paths has them all. */
export const MOST_PATHS = 3;

/** The ring of a path. */
export const ringOf = ({ path, steps }: WholePath): Ring => ({
  title: path.data.title,
  href: addressOf(path),
  lang: fallbackOf(path),
  members: steps.map(({ id }) => id),
});

/** The rings of the first few paths that a page belongs to. */
export async function ringsOf(page: Parameters<typeof membershipsOf>[0]): Promise<Ring[]> {
  return (await membershipsOf(page)).slice(0, MOST_PATHS).map(ringOf);
}

/** The name of a path across collections. */
export const nameOf = ({ path }: WholePath) => pathOf(path);
