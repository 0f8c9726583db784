import { earlierWithSame } from '#checks/earlier-with-same.ts';
import { didYouMean } from '#checks/nearest.ts';
import type { FileRule } from '#checks/rule.ts';
import { collectionNames, collections } from '#schemas/collections.ts';
import { idPattern } from '#schemas/reference.ts';

export const idsAreFileNames: FileRule = {
  name: 'ids-are-file-names',
  severity: 'error',
  why: 'The file name is the entry’s id and its public address; a file elsewhere is silently left out.',
  needs: 'file',
  *check(document, content) {
    const { collection, place, id, isPage, isUpload } = document;
    if (isPage || isUpload) {
      const wrong = place
        .replace(/\.[a-z]+$/, '')
        .split('/')
        .find((part) => !idPattern.test(part));
      if (wrong !== undefined)
        yield {
          at: 0,
          message: `"${wrong}" cannot be part of an address: use lower-case words joined by hyphens, for example ${asId(wrong)}`,
        };
    } else if (!collection) yield { at: 0, message: misplaced(place) };
    else if (!idPattern.test(id))
      yield {
        at: 0,
        message: `"${id}" cannot be an id: name the file in lower-case words joined by hyphens, for example ${asId(id)}.${collections[collection].extension}`,
      };
    const twin = twinOf(document, content);
    if (twin)
      yield {
        at: 0,
        message: `${twin.place} differs from this file only in upper and lower case: rename one`,
      };
  },
};

function misplaced(place: string): string {
  const [folder = '', ...rest] = place.split('/');
  if (rest.length === 0)
    return `"${place}" is in no collection: move it into ${collectionNames.join(', ')}`;
  const collection = collectionNames.find((name) => name === folder);
  if (!collection)
    return `unknown collection "${folder}".${didYouMean(folder, collectionNames)} Folders here: ${collectionNames.join(', ')}.`;
  const { extension } = collections[collection];
  if (rest.length > 1)
    return `files lie directly in ${collection}/: move this one up, for example ${collection}/${rest.at(-1)}`;
  return `${collection} are .${extension} files: rename it ${asId(rest.join('').replace(/\.[^.]*$/, ''))}.${extension}`;
}

/** One file on some computers, two on others. */
const twinOf = earlierWithSame(({ place }) => place.toLowerCase());

/** The nearest thing to a name that can be an id. */
const asId = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}|['’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'close-the-loop';
