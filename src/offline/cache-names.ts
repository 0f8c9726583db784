/**
 * The names of our caches. Sites on one host share their caches, so each name carries the path of the site.
 *
 * @param scope the address of the site, with a slash at the end
 */
export function cacheNames(scope: string) {
  const { pathname } = new URL(scope);
  return { files: `playbook-files ${pathname}`, editions: `playbook-editions ${pathname}` };
}

/** Under which key the choice of sections is kept, among the editions. */
export const selectionKey = (scope: string) => `${scope}?sections`;
