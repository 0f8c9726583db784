/** The notes that cite some sources. */
export const cited = (sources: unknown): string =>
  Array.isArray(sources) ? sources.map((id) => `[^${id}]`).join('') : '';
