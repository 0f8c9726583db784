import { languageOf } from '#schemas/build-languages.ts';
import { isPart } from '#schemas/parts.ts';
import type { Settings } from './answers.ts';
import type { Project } from './project.ts';

/** Gone once it was used: from then on there is no example content. */
export const STARTERS = 'adopting/starters';

/**
 * One entry a collection, for the adopter to write over, and the source they cite. In the language of the content if
 * there are any, else in English.
 *
 * @param today as year-month-day
 * @returns texts by the file they belong into
 */
export function starters(project: Project, settings: Settings, today: string): [string, string][] {
  const own = `${STARTERS}/${languageOf(settings.languages[0] ?? '')}`;
  const folder = project.files(own).length > 0 ? own : `${STARTERS}/en`;
  const switches: Record<string, boolean> = settings.collections;
  const isWanted = (collection: string) => !isPart(collection) || switches[collection] === true;
  return project
    .files(folder)
    .map((file) => [file, file.slice(folder.length + 1)] as const)
    .filter(([, place]) => isWanted(place.split('/', 1)[0] ?? ''))
    .map(([file, place]) => [
      `src/content/${place}`,
      project.read(file).replaceAll(/(?<=^(?:publishedOn|reviewedOn): )TODAY$/gm, today),
    ]);
}
