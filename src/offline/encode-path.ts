/** A file's path as it stands in an address, where signs such as `#`, `?` and `%` would mean something else. */
export const encodePath = (path: string) => path.split('/').map(encodeURIComponent).join('/');
