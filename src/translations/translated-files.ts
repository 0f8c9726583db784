import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { originalOf, written } from './original.ts';
import { layOver } from './overlay.ts';

/** What to load: files of a folder, and the language whose translations take their place. */
interface Wanted {
  /** Below the project, for example `src/content/stories`. */
  folder: string;
  /** How their names end, without a dot. */
  extension: string;
  /** Which files of the folder are originals, as a pattern without the extension. */
  originals: string;
  /** The folder of the translations, as `fr`; undefined in the language of the content. */
  language: string | undefined;
}

/**
 * Loads the entries of a collection. In a further language the file of the same name in the folder of that language takes
 * the place of the original: its text is the translation's, its fields are those of the original with the translated words
 * laid over them.
 *
 * @throws Error when a translation has no original
 */
export function translatedFiles({ folder, extension, originals, language }: Wanted): Loader {
  return {
    name: 'translated-files',
    load(context) {
      const base = path.join(fileURLToPath(context.config.root), folder);
      const translated = language ? filesIn(path.join(base, language), extension) : [];
      return glob({
        base: `./${folder}`,
        pattern: [
          `${originals}.${extension}`,
          ...translated.flatMap((name) => [`!${name}`, `${language}/${name}`]),
        ],
        generateId: ({ entry }) => idOf(originalOf(`${base}/${entry}`) ?? `${base}/${entry}`, base),
      }).load({
        ...context,
        parseData: ({ data, filePath = '', ...entry }) =>
          context.parseData({ ...entry, filePath, data: whole(data, filePath) as typeof data }),
      });
    },
  };
}

function whole(words: Record<string, unknown>, file: string): Record<string, unknown> {
  const original = originalOf(file);
  return original ? layOver(written(original).fields, words) : words;
}

/** The address below the collection: no extension, and a folder's own page is the folder. */
const idOf = (file: string, base: string) =>
  path.posix
    .relative(base.split(path.sep).join('/'), file)
    .replace(/\.[^.]+$/, '')
    .replace(/(?:^|\/)index$/, '') || 'index';

function filesIn(folder: string, extension: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith(`.${extension}`))
      .map((file) => file.split(path.sep).join('/'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
