import { collections } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/reference.ts';
import { type Envelope, openEnvelope } from './envelope.ts';
import { type Fields, readFields } from './fields/read-fields.ts';
import type { Answer } from './reading/reading.ts';
import type { Problem } from './rule.ts';
import type { Tree } from './syntax-tree.ts';

/** One file of the content, read as data. */
export interface Document {
  /** As findings name it: relative to the project, with forward slashes. */
  file: string;
  /** Relative to the content root, for example `stories/the-empty-chair.mdx`. */
  place: string;
  /** Missing when the file is not where an entry can be. */
  collection: CollectionName | undefined;
  /** The file that it says in another language, by its place: for `stories/fr/a.mdx`, `stories/a.mdx`. */
  original: string | undefined;
  /** Whether it is one of the site's own pages, in `docs/`. */
  isPage: boolean;
  /** What is in a file that is by its name no text: a picture, as a rule. */
  upload: Uint8Array | undefined;
  id: string;
  text: string;
  /** What is wrong with the bytes or the front matter's fences. */
  envelope: readonly Problem[];
  /** Read when first asked for. */
  readonly fields: Fields;
  /** Where the text below the fields begins. */
  bodyStart: number;
  /** What the process apart says of it; missing until `readTexts` has asked (the site build never asks). */
  answer: Answer | undefined;
  /** The parsed text; missing when there is none, when it cannot be parsed, and until `readTexts` has asked. */
  readonly tree: Tree | undefined;
}

export type Entry = Document & { collection: CollectionName };

export const isEntry = (document: Document): document is Entry => document.collection !== undefined;

/**
 * Reads one file.
 *
 * @param place its path below the content root
 * @param bytes what is in it
 * @param folder the content root as findings name it, for example `src/content`
 */
export function readDocument(place: string, bytes: Uint8Array, folder: string): Document {
  const isUpload = uploads.test(place);
  const format = place.endsWith('.yaml') ? 'yaml' : 'mdx';
  const envelope: Envelope = openEnvelope(isUpload ? new Uint8Array() : bytes, format);
  const { text, problems, fieldsStart, fieldsEnd, bodyStart } = envelope;
  let fields: Fields | undefined;
  return {
    file: `${folder}/${place}`,
    place,
    collection: collectionOf(place),
    original: originalPlace(place),
    isPage: place.startsWith('docs/') && place.endsWith('.mdx'),
    upload: isUpload ? bytes : undefined,
    id: place.slice(place.lastIndexOf('/') + 1).replace(/\.[^.]*$/, ''),
    text,
    envelope: isUpload ? [] : problems,
    get fields() {
      fields ??= readFields(text.slice(fieldsStart, fieldsEnd), fieldsStart);
      return fields;
    },
    bodyStart,
    answer: undefined,
    get tree() {
      return this.answer?.tree;
    },
  };
}

/** Anything that is not by its name one of the texts that authors write. */
const uploads = /\.(?!(?:mdx?|ya?ml|json|txt)$)[^./]+$/i;

/** What a place translates: texts in a folder of two letters, the language, right below the collection or `docs`. */
function originalPlace(place: string): string | undefined {
  const [folder = '', language = '', ...rest] = place.split('/');
  const isOne = /^[a-z]{2}$/.test(language) && rest.length > 0 && !uploads.test(place);
  const original = [folder, ...rest].join('/');
  return isOne && (folder === 'docs' || collectionOf(original)) ? original : undefined;
}

/** The collection a place belongs to: `collection/file.extension`, no deeper and no other extension. */
function collectionOf(place: string): CollectionName | undefined {
  const [folder = '', file = '', ...deeper] = place.split('/');
  if (!Object.hasOwn(collections, folder) || deeper.length > 0) return undefined;
  const collection = folder as CollectionName;
  return file.endsWith(`.${collections[collection].extension}`) ? collection : undefined;
}
