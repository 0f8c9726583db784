import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkContent } from '#checks/check-content.ts';
import type { Content } from '#checks/content.ts';
import { type Document, isEntry, readDocument } from '#checks/document.ts';
import { fieldRules } from '#checks/rules/all.ts';
import { noPlaceholderIsLeft } from '#checks/rules/no-placeholder-is-left.ts';
import { collections } from '#schemas/collections.ts';
import { complete } from './complete.ts';
import { documentOf } from './document.ts';
import { fieldsOf, type Group } from './fields.ts';
import type { World } from './guess.ts';
import { idOf, type KindName, kindOf } from './kinds.ts';

/** A draft that is not yet a file. */
export interface Beginning {
  /** Where it will be, below the content root. */
  place: string;
  text: string;
  /** What the checks say against the answers, each with its field. Placeholders are not counted: they are the draft. */
  problems: readonly string[];
}

/**
 * Makes the draft of an entry from what its author said, and judges it with the rules of the site's build.
 *
 * @param id the file name; undefined where the words hold no letter for one
 */
export function begin(
  name: KindName,
  answers: Group,
  world: World,
  id = idOf(name, answers),
): Beginning {
  const { collection, body, derived } = kindOf(name);
  const fields = fieldsOf(collection);
  const hasStatus = fields.some((field) => field.name === 'status');
  const draft = complete(
    fields,
    {
      ...derived?.(answers, world.content),
      ...(hasStatus && { status: 'draft' }),
      ...answers,
    },
    world,
  );
  const text = documentOf(fields, draft, body);
  const place = `${collection}/${id ?? ''}.${collections[collection].extension}`;
  const written = readDocument(place, new TextEncoder().encode(text), 'src/content');
  return { place, text, problems: problemsOf(written, world.content) };
}

/** Whether an entry of that id is there already. */
export const isTaken = (root: string, place: string): boolean => existsSync(path.join(root, place));

function problemsOf(written: Document, content: Content): string[] {
  const withIt: Content = {
    ...content,
    documents: [...content.documents, written],
    find: (collection, id) =>
      isEntry(written) && written.collection === collection && written.id === id
        ? written
        : content.find(collection, id),
  };
  const { findings } = checkContent(withIt, fieldRules, (document) => document === written);
  return findings
    .filter(({ severity, rule }) => severity === 'error' && rule !== noPlaceholderIsLeft.name)
    .map(({ message }) => message);
}
