import { entryKinds } from '#schemas/kinds.ts';
import type { Ref } from '#schemas/reference.ts';
import { isOpen } from '#schemas/switches.ts';
import { entryAt } from './entries.ts';

const toEntry = new RegExp(`^(${entryKinds.join('|')})/([a-z0-9-]*[a-z][a-z0-9-]*)/$`);

/** Pages of a kind that are no entries. */
const besides = new Set([
  ...['nudges/cards/', 'nudges/weeks/'],
  ...['journeys/template/', 'journeys/how-to-map/'],
]);

/**
 * Whether a page that the playbook's own words lead to is there: of a part that is switched on, and if it is an entry,
 * not removed with the examples.
 *
 * @param path from the site's root without a leading slash
 */
export async function hasPage(path: string): Promise<boolean> {
  if (!isOpen(`/${path}`)) return false;
  const [, collection, id] = toEntry.exec(path) ?? [];
  if (!collection || besides.has(path)) return true;
  return (await entryAt({ collection, id } as Ref)) !== undefined;
}
