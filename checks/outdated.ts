import { isDeepStrictEqual } from 'node:util';
import { textsOf } from '#translations/overlay.ts';
import type { Content } from './content.ts';
import { type Document, readDocument } from './document.ts';
import { type Then, type Translation, whenTranslated } from './when-translated.ts';

/**
 * Finds translations whose original has said something else since. That it was only checked again, or got a source or a
 * link more, changes no word; and a translation that somebody is at work on is left alone.
 *
 * @param root the content folder
 * @returns their places; none where there is no whole history to ask
 */
export async function outdated({ documents, at }: Content, root: string): Promise<Set<string>> {
  const translations = documents.filter(isTranslation);
  const before = await whenTranslated(root, translations);
  const old = translations.filter((translation) => {
    const [then, original] = [before.get(translation.place), at(translation.original)];
    return then && original && isOutdated(translation, original, then);
  });
  return new Set(old.map(({ place }) => place));
}

function isOutdated(translation: Translation, original: Document, then: Then): boolean {
  const before = readDocument(original.place, then.original, '');
  const committed = readDocument(translation.place, then.translation, '');
  if (committed.text !== translation.text || before.text === original.text) return false;
  if (![before, original, translation].every(isReadable)) return false;
  const words = translation.fields.data;
  const said = ({ fields, text, bodyStart }: Document) => [
    ...textsOf(fields.data, words),
    text.slice(bodyStart).trim(),
  ];
  return !isDeepStrictEqual(said(before), said(original));
}

const isTranslation = (document: Document): document is Translation =>
  document.original !== undefined;

const isReadable = ({ text, fields }: Document) => text !== '' && fields.problems.length === 0;
