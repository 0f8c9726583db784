/** The file in which a built site says which edition it is and what belongs to it. */
export const EDITION_FILE = 'edition.json';

/** The file that holds the manifest; the worker knows its hash. */
export const MANIFEST_FILE = 'offline-files.json';

/** The file that tells pages of the edition that lies on the server. */
export const FACTS_FILE = 'offline.json';

export const WORKER_FILE = 'sw.js';

/** Files that are made from an edition, or name it: they are no part of it, and always come from the server. */
export const EDITION_FILES: readonly string[] = [
  EDITION_FILE,
  MANIFEST_FILE,
  FACTS_FILE,
  WORKER_FILE,
];
