import playbook from '#config';
import { collections } from '#schemas/collections.ts';
import type { Ref } from '#schemas/reference.ts';

/** Where an author edits an entry. */
export const editAddress = ({ collection, id }: Pick<Ref, 'collection' | 'id'>) =>
  `${playbook.repository}/edit/${playbook.branch}/src/content/${collection}/${id}.${collections[collection].extension}`;
