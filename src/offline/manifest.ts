/** A file of an edition. */
export interface SavedFile {
  /** From the site's root, without a leading slash and not encoded. */
  path: string;
  /** In lower-case hexadecimal digits. */
  sha256: string;
  bytes: number;
}

/** What an edition consists of, as far as it is saved on readers' devices. */
export interface Manifest {
  /** Ten hexadecimal digits. */
  edition: string;
  /** The day of the edition, as year-month-day. */
  date: string;
  /** For each path its hash and length. */
  files: Record<string, readonly [sha256: string, bytes: number]>;
}

/** What the worker is told at the build: the edition it serves, and what its manifest must be. */
export interface Release {
  edition: string;
  date: string;
  manifest: SavedFile;
}

/** What pages are told of the edition that lies on the server. */
export interface EditionFacts {
  edition: string;
  date: string;
  /** Whether it can be saved on readers' devices. */
  canBeSaved: boolean;
  files: number;
  /** What it takes on the device. */
  bytes: number;
  /** What it takes to fetch it, compressed as hosts do. */
  download: number;
  /** Whether it is more than may be saved without choosing. */
  isOverBudget: boolean;
  /** What can be chosen, by the folder of the site, and what is always saved. */
  sections: Record<string, { files: number; bytes: number }>;
  /** Whether there are copies to take away. */
  hasDownloads: boolean;
  always: { files: number; bytes: number };
}

export const fileOf = (manifest: Manifest, path: string): SavedFile | undefined => {
  const facts = Object.hasOwn(manifest.files, path) ? manifest.files[path] : undefined;
  return facts && { path, sha256: facts[0], bytes: facts[1] };
};
