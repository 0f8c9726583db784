/** Letters of a path at most: Windows refuses longer ones soon after, with the folder it is unpacked to in front. */
const LONGEST = 120;

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what no name may have.
const FORBIDDEN = /[<>:"|?*\\\u0000-\u001f]|[. ]$/;

/**
 * What a list of paths has that some file system refuses: names that Windows reserves, letters it forbids, paths too long for
 * it, and names that differ in case only.
 *
 * @returns a sentence for each, naming the path; none when all is well
 */
export function refusedNames(paths: readonly string[]): string[] {
  const byLowerCase = new Map<string, string>();
  return paths.flatMap((path) => {
    const known = byLowerCase.get(path.toLowerCase());
    byLowerCase.set(path.toLowerCase(), path);
    const parts = path.split('/');
    const faults = [
      known !== undefined && `differs from “${known}” only in capital letters`,
      parts.some((part) => RESERVED.test(part)) && 'has a name that Windows keeps for itself',
      parts.some((part) => FORBIDDEN.test(part)) && 'has a sign that Windows forbids in names',
      path.length > LONGEST && `has ${path.length} letters, and Windows takes about ${LONGEST}`,
    ];
    return faults.filter((fault) => fault !== false).map((fault) => `“${path}” ${fault}.`);
  });
}
