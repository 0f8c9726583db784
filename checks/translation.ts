import { layOver } from '#translations/overlay.ts';
import type { Content } from './content.ts';
import { type Document, type Entry, isEntry } from './document.ts';

/**
 * A translation as readers get it: its own text, and the fields of its original with its words laid over them.
 *
 * @returns undefined for what is no translation of an entry
 */
export function asEntry(document: Document, { at }: Content): Entry | undefined {
  const original = document.original === undefined ? undefined : at(document.original);
  if (!original || !isEntry(original)) return undefined;
  const { collection, id } = original;
  const data = layOver(original.fields.data, document.fields.data);
  const { tree } = document;
  return { ...document, tree, collection, id, fields: { ...document.fields, data } };
}
