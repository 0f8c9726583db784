import { kindLabels } from '#schemas/kinds.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/**
 * The address of a page of this site, under whatever path it is published.
 *
 * @param path from the site's root without a leading slash, for example `guidelines/key-use-cases/`
 */
export const address = (path: string) => base + path;

/** The address of an entry, source, topic or role. */
export const addressOf = (ref: { collection: string; id: string }) =>
  address(`${ref.collection}/${ref.id}/`);

/** The sections of the site, in the order of the menu. */
export const sections = [
  ...Object.entries(kindLabels).map(([kind, { many }]) => ({ id: kind, label: many, path: `${kind}/` })),
  { id: 'topics', label: 'Topics', path: 'topics/' },
  { id: 'roles', label: 'Roles', path: 'roles/' },
  { id: 'sources', label: 'Sources', path: 'sources/' },
  { id: 'about', label: 'About', path: 'about/' },
] as const;
