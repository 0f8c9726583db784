import playbook from '#config';
import { FORM_PATH } from '#schemas/author-form.ts';
import { collections } from '#schemas/collections.ts';
import type { Ref } from '#schemas/reference.ts';
import { rootAddress } from './languages.ts';

/** An entry, and the file it was read from: a translation has one of its own. */
type Filed = Pick<Ref, 'collection' | 'id'> & { filePath?: string | undefined };

/** Where an author edits an entry. */
export const editAddress = ({ collection, id, filePath }: Filed) =>
  `${playbook.repository}/edit/${playbook.branch}/${filePath ?? `src/content/${collection}/${id}.${collections[collection].extension}`}`;

/** The form of the playbook, which is one for all languages. */
export const formHome = rootAddress(FORM_PATH);

/** Where an author changes an entry in the form; undefined when the playbook has none, or not in this language. */
export const formAddress = ({ collection, id }: Pick<Ref, 'collection' | 'id'>) =>
  playbook.authorForm && playbook.languageFolder === ''
    ? `${formHome}#/collections/${collection}/entries/${id}`
    : undefined;
