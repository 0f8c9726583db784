import type { Document } from '#checks/document.ts';
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
    const message = document.upload || document.isPage ? wrongPart(document) : wrongName(document);
    if (message) yield { at: 0, message };
    const twin = twinOf(document, content);
    if (twin)
      yield {
        at: 0,
        message: `${twin.place} differs from this file only in upper and lower case: rename one`,
      };
  },
};

function wrongName({ collection, place, id, original }: Document): string | undefined {
  if (original) return undefined;
  if (!collection) return misplaced(place);
  return idPattern.test(id)
    ? undefined
    : `"${id}" cannot be an id: name the file in lower-case words joined by hyphens, for example ${asId(id)}.${collections[collection].extension}`;
}

/** Of a picture or a page: each part of its path is one of an address. */
function wrongPart({ place, upload }: Document): string | undefined {
  const [folder = '', ...rest] = place.split('/');
  const isBeside = rest.length === 1 || (rest.length === 2 && rest[0] === 'images');
  if (upload && folder !== 'docs' && !((collectionNames as string[]).includes(folder) && isBeside))
    return `pictures lie in the folder images beside the entry that shows them, for example stories/images/${asId(id(rest.at(-1) ?? folder))}.png`;
  const wrong = [...rest.slice(0, -1), id(rest.at(-1) ?? '')].find((part) => !idPattern.test(part));
  return wrong === undefined
    ? undefined
    : `"${wrong}" cannot be part of an address: use lower-case words joined by hyphens, for example ${asId(wrong)}`;
}

const id = (name: string) => name.replace(/\.[a-z]+$/, '');

function misplaced(place: string): string {
  const [folder = '', ...rest] = place.split('/');
  if (rest.length === 0)
    return `"${place}" is in no collection: move it into ${collectionNames.join(', ')}`;
  if (folder === 'docs')
    return `pages are .mdx files: rename it ${asId(id(rest.at(-1) ?? ''))}.mdx`;
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
