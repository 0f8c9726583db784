import { collections } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/reference.ts';
import { type Envelope, openEnvelope } from './envelope.ts';
import { type Fields, readFields } from './fields/read-fields.ts';
import type { Problem } from './rule.ts';
import { parseBody, type Tree } from './syntax-tree.ts';

/** One file of the content, read as data. */
export interface Document {
  /** As findings name it: relative to the project, with forward slashes. */
  file: string;
  /** Relative to the content root, for example `stories/the-empty-chair.mdx`. */
  place: string;
  /** Missing when the file is not where an entry can be. */
  collection: CollectionName | undefined;
  id: string;
  text: string;
  /** What is wrong with the bytes or the front matter's fences. */
  envelope: readonly Problem[];
  fields: Fields;
  /** Where the text below the fields begins. */
  bodyStart: number;
  /** Parsed when first asked for (the site build never asks); missing when the file has no body. */
  readonly body: { tree: Tree; problem?: never } | { tree?: never; problem: Problem } | undefined;
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
  const collection = collectionOf(place);
  const format = place.endsWith('.yaml') ? 'yaml' : 'mdx';
  const envelope: Envelope = openEnvelope(bytes, format);
  const { text, problems, fieldsStart, fieldsEnd, bodyStart } = envelope;
  let body: Document['body'];
  return {
    file: `${folder}/${place}`,
    place,
    collection,
    id: place.slice(place.lastIndexOf('/') + 1).replace(/\.[^.]*$/, ''),
    text,
    envelope: problems,
    fields: readFields(text.slice(fieldsStart, fieldsEnd), fieldsStart),
    bodyStart,
    get body() {
      if (format === 'mdx' && bodyStart > 0) body ??= parseBody(text, bodyStart);
      return body;
    },
  };
}

/** The collection a place belongs to: `collection/file.extension`, no deeper and no other extension. */
function collectionOf(place: string): CollectionName | undefined {
  const [folder = '', file = '', ...deeper] = place.split('/');
  if (!Object.hasOwn(collections, folder) || deeper.length > 0) return undefined;
  const collection = folder as CollectionName;
  return file.endsWith(`.${collections[collection].extension}`) ? collection : undefined;
}
