import type { Content } from './content.ts';
import { type Document, isEntry } from './document.ts';

/** How far the content is translated into a language. */
export interface Translated {
  language: string;
  /** Places of texts that are translated, and of those that are not, which readers get in the language of the content. */
  done: readonly string[];
  missing: readonly string[];
  /** Those of the translated ones that have said something else since. */
  changed: readonly string[];
}

/**
 * Tells what of the content is translated.
 *
 * @param language as the folders of translations are named, for example `fr`
 * @param outdated places of the translations whose original has changed since
 */
export function translated(
  { documents, at }: Content,
  language: string,
  outdated: ReadonlySet<string>,
): Translated {
  const texts = documents.filter(hasWords).map(({ place }) => place);
  const translationOf = (place: string) => place.replace('/', `/${language}/`);
  const isDone = (place: string) => at(translationOf(place)) !== undefined;
  return {
    language,
    done: texts.filter(isDone),
    missing: texts.filter((place) => !isDone(place)),
    changed: texts.filter((place) => outdated.has(translationOf(place))),
  };
}

/** A source is named as it was published; what we say of it is a note. */
const hasWords = (document: Document): boolean =>
  document.original === undefined &&
  (document.isPage ||
    (isEntry(document) && (document.collection !== 'sources' || 'note' in document.fields.data)));

/** The same for people: a line, and when all is asked for, one more for each folder with what is left to do in it. */
export function inLines({ language, done, missing, changed }: Translated, all: boolean): string {
  const count = `${language}: ${done.length} of ${done.length + missing.length} texts are translated`;
  const before = `, ${changed.length} of them before their original changed`;
  const counts = changed.length > 0 ? count + before : count;
  if (missing.length + changed.length === 0) return `${counts}.\n`;
  if (!all) return `${counts}; npm run check -- --missing names what is left to do.\n`;
  return `${counts}. ${byFolder('Missing', missing)}${byFolder('Changed since', changed)}`;
}

function byFolder(heading: string, places: readonly string[]): string {
  if (places.length === 0) return '';
  const folders = Map.groupBy(places, (place) => place.slice(0, place.indexOf('/')));
  const lines = [...folders].map(([folder, inFolder]) => {
    const names = inFolder.map((place) => place.slice(folder.length + 1));
    return `  ${folder} (${inFolder.length}): ${names.join(', ')}\n`;
  });
  return `${heading}:\n${lines.join('')}`;
}
