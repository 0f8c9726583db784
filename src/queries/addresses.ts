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

/** An address with the site's name before it, as feeds and programs need it. */
export const absolute = (path: string) => new URL(path, import.meta.env.SITE).href;
