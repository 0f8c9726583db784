import { isCollection, isScalar } from 'yaml';
import { languageOf } from '#schemas/build-languages.ts';
import { read, textsIn, write } from './entry-text.ts';
import type { Project } from './project.ts';

const CONTENT = 'src/content';

/**
 * Makes another language that of the content: where there is a translation into it, the translation becomes the original,
 * and what was the original becomes a translation, if its language stays among those of the playbook.
 *
 * @param from the first of the languages until now
 * @param languages those from now on, that of the content first
 * @returns how many texts changed places
 */
export function turnRound(project: Project, from: string, languages: readonly string[]): number {
  const [before, after] = [languageOf(from), languageOf(languages[0] ?? from)];
  if (before === after) return 0;
  const stays = languages.some((tag) => languageOf(tag) === before);
  const translations = project
    .files(CONTENT)
    .filter((file) => file.split('/')[3] === after && file.split('/').length > 4);
  for (const translation of translations) {
    const original = translation.replace(`/${after}/`, '/');
    if (!project.has(original)) continue;
    const [old, words] = [original, translation].map((file) => read(file, project.read(file)));
    if (!old || !words) continue;
    for (const path of textsIn(words.fields)) {
      const [was, is] = [old.fields, words.fields].map((fields) =>
        valueIn(fields.getIn(path, true)),
      );
      old.fields.setIn(path, is);
      if (was === undefined) words.fields.deleteIn(path);
      else words.fields.setIn(path, was);
    }
    project.write(original, write(original, { ...old, body: words.body }));
    project.remove(translation);
    if (stays)
      project.write(
        translation.replace(`/${after}/`, `/${before}/`),
        write(translation, { ...words, body: old.body }),
      );
  }
  return translations.length;
}

/** A text by itself, so that the style of the place it comes to stays; a list as it is written. */
const valueIn = (node: unknown): unknown =>
  isScalar(node) ? node.value : isCollection(node) ? node.clone() : undefined;
