import playbook from '#config';
import type { Entry } from './entries.ts';

/** Where an author edits an entry. */
export const editAddress = ({ collection, id }: Pick<Entry, 'collection' | 'id'>) =>
  `${playbook.repository}/edit/${playbook.branch}/src/content/${collection}/${id}.mdx`;
