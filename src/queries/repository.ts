import playbook from '#config';
import { FORM_PATH } from '#schemas/author-form.ts';
import { collections } from '#schemas/collections.ts';
import type { Ref } from '#schemas/reference.ts';
import { address } from './addresses.ts';

/** Where an author edits an entry. */
export const editAddress = ({ collection, id }: Pick<Ref, 'collection' | 'id'>) =>
  `${playbook.repository}/edit/${playbook.branch}/src/content/${collection}/${id}.${collections[collection].extension}`;

/** Where an author changes an entry in the form; undefined when the playbook has none. */
export const formAddress = ({ collection, id }: Pick<Ref, 'collection' | 'id'>) =>
  playbook.authorForm
    ? address(`${FORM_PATH}#/collections/${collection}/entries/${id}`)
    : undefined;
