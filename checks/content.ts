import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { CollectionName } from '#schemas/reference.ts';
import { type Document, type Entry, isEntry, readDocument } from './document.ts';
import { readApart } from './reading/read-apart.ts';
import type { Job } from './reading/reading.ts';

/** Everything there is to check, and the questions rules ask of it. */
export interface Content {
  documents: readonly Document[];
  /** The day that is today for the rules. */
  today: Date;
  find(collection: CollectionName, id: string): Entry | undefined;
  at(place: string): Document | undefined;
  ids(collection: CollectionName): readonly string[];
}

/** Folders of the content that hold no entries. */
const notEntries = new Set([
  'i18n', // words of the interface, in Starlight's schema
]);

/**
 * Reads all content below a folder, as data.
 *
 * @param root the content folder of a project, as a rule its `src/content`
 */
export function readContent(root: string): Content {
  const folder = path.relative(projectOf(root), root).replaceAll('\\', '/');
  const files = readdirSync(root, { recursive: true, withFileTypes: true });
  const documents = files
    .filter((file) => !file.isDirectory() && !file.name.startsWith('.'))
    .map((file) => ({ file, place: placeOf(file, root) }))
    .filter(({ place }) => !notEntries.has(place.split('/', 1)[0] ?? ''))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .flatMap(({ file, place }) => {
      const bytes = bytesOf(file);
      return bytes ? [readDocument(place, bytes, folder)] : [];
    });
  return contentOf(documents);
}

/**
 * Has the texts of all documents parsed, and asks the rules that run apart, in a process apart.
 *
 * @param content its documents get their `answer`; those that have one are not read again
 * @param meanwhile what to do with each document in the time this takes
 */
export async function readTexts(
  content: Content,
  meanwhile: (document: Document) => unknown = () => undefined,
): Promise<Content> {
  const { documents } = content;
  const unread = documents.filter(({ answer }) => !answer);
  const answering = readApart(unread.map(jobOf));
  await unhurriedly(documents, ({ fields }) => fields);
  await unhurriedly(documents, meanwhile);
  const answers = await answering;
  for (const [index, document] of unread.entries()) document.answer = answers[index];
  return content;
}

/** Two processes work at the same time, if this one looks up now and then to hand over jobs and take answers. */
async function unhurriedly(
  documents: readonly Document[],
  work: (document: Document) => unknown,
): Promise<void> {
  for (const [index, document] of documents.entries()) {
    work(document);
    if (index % 50 === 49) await setImmediate();
  }
}

/** Has the text of one document parsed, as `readTexts` does. */
export async function readText(document: Document): Promise<void> {
  [document.answer] = await readApart([jobOf(document)]);
}

const jobOf = ({ place, text, bodyStart, upload }: Document): Job =>
  upload
    ? { place, upload: Buffer.from(upload).toString('base64') }
    : { place, text, bodyStart, isMdx: place.endsWith('.mdx') && bodyStart > 0 };

/** The project that a content folder belongs to: two levels up, as in `src/content`. */
const projectOf = (root: string): string => path.resolve(root, '../..');

/** Content made of documents. */
export function contentOf(documents: readonly Document[], today = new Date()): Content {
  const entries = documents.filter(isEntry);
  const byCollection = Map.groupBy(entries, ({ collection }) => collection);
  const byAddress = new Map(entries.map((entry) => [`${entry.collection}/${entry.id}`, entry]));
  const byPlace = new Map(documents.map((document) => [document.place, document]));
  return {
    documents,
    today,
    at: (place) => byPlace.get(place),
    find: (collection, id) => byAddress.get(`${collection}/${id}`),
    ids: (collection) => byCollection.get(collection)?.map(({ id }) => id) ?? [],
  };
}

const placeOf = (file: Dirent, root: string) =>
  path.relative(root, path.join(file.parentPath, file.name)).replaceAll('\\', '/');

/**
 * A symbolic link could lead out of the content: it is not followed, and so is an entry without fields.
 *
 * @returns undefined for a file that has gone since its folder was read, as when an editor saves
 */
function bytesOf(file: Dirent): Uint8Array | undefined {
  if (!file.isFile()) return new Uint8Array();
  try {
    return readFileSync(path.join(file.parentPath, file.name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
