import type { Content } from './content.ts';
import { type Document, isEntry } from './document.ts';

/** How far the content is translated into a language. */
export interface Translated {
  language: string;
  /** Places of texts that are translated, and of those that are not, which readers get in the language of the content. */
  done: readonly string[];
  missing: readonly string[];
}

/** Collections without words of ours: a source is named as it was published. */
const UNTRANSLATED: ReadonlySet<string> = new Set(['sources']);

/**
 * Tells what of the content is translated.
 *
 * @param language as the folders of translations are named, for example `fr`
 */
export function translated({ documents, at }: Content, language: string): Translated {
  const texts = documents.filter(hasWords).map(({ place }) => place);
  const isDone = (place: string) => at(place.replace('/', `/${language}/`)) !== undefined;
  return {
    language,
    done: texts.filter(isDone),
    missing: texts.filter((place) => !isDone(place)),
  };
}

const hasWords = (document: Document): boolean =>
  document.original === undefined &&
  (document.isPage || (isEntry(document) && !UNTRANSLATED.has(document.collection)));

/** The same for people: a line, and when all is asked for, one more for each folder with what is missing in it. */
export function inLines({ language, done, missing }: Translated, all: boolean): string {
  const counts = `${language}: ${done.length} of ${done.length + missing.length} texts are translated`;
  if (missing.length === 0) return `${counts}.\n`;
  if (!all) return `${counts}; npm run check -- --missing names the others.\n`;
  const folders = Map.groupBy(missing, (place) => place.slice(0, place.indexOf('/')));
  const lines = [...folders].map(([folder, places]) => {
    const names = places.map((place) => place.slice(folder.length + 1));
    return `  ${folder} (${names.length}): ${names.join(', ')}\n`;
  });
  return `${counts}. Missing:\n${lines.join('')}`;
}
