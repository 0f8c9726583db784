/**
 * Which languages lie in folders of the site of another.
 *
 * @param base the path of the site, with slashes at both ends
 * @param others the paths of the same site in other languages
 * @returns their folders, for example `fr/`
 */
export const foldersIn = (base: string, others: readonly string[]): string[] =>
  others.filter((other) => other.startsWith(base)).map((other) => other.slice(base.length));
