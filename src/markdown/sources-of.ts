import { fileURLToPath } from 'node:url';
import { originalOf, written } from '#translations/original.ts';

/** What a plugin knows of the text it works on. */
interface Text {
  astro?: { frontmatter?: { sources?: unknown } };
}

/**
 * The sources of a text in the order of their notes. A translation has those of its original.
 *
 * @param file the address of the text's file
 */
export function sourcesOf(data: Text, file: URL | undefined): readonly unknown[] {
  const original = file && originalOf(fileURLToPath(file));
  const { sources } = original ? written(original).fields : (data.astro?.frontmatter ?? {});
  return Array.isArray(sources) ? sources : [];
}
