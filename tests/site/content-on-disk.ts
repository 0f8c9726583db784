import path from 'node:path';
import { readContent } from '#checks/content.ts';
import { isEntry } from '#checks/document.ts';
import { entryKinds } from '#schemas/kinds.ts';

const content = readContent(path.resolve('src/content'));

/** The entries as their files have them, to hold the built pages against. */
export const entriesOnDisk = () =>
  content.documents
    .filter(isEntry)
    .filter(({ collection }) => (entryKinds as readonly string[]).includes(collection))
    .map(({ collection, id, fields }) => ({ collection, id, data: fields.data }));

/** All content, with the questions the checks ask of it. */
export const contentOnDisk = content;
