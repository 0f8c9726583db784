import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FileRecord, recordOf } from './edition.ts';

/** A file that readers take away. */
export interface Download extends FileRecord {
  /** Its name beside the list. */
  file: string;
  kind: 'copy' | 'epub' | 'pdf';
  /** What it holds, in a reader's words. */
  title: string;
  edition: string;
}

/** Where downloads lie in a built site. */
export const DOWNLOADS = 'downloads';
const LIST = 'downloads.json';

/** The downloads a built site offers so far. */
export function listedIn(folder: string): Download[] {
  const list = join(folder, DOWNLOADS, LIST);
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
}

/** Writes a download's file, and describes it for the list. */
export function writeDownload(
  folder: string,
  about: Pick<Download, 'file' | 'kind' | 'title' | 'edition'>,
  content: Uint8Array,
): Download {
  const file = join(folder, DOWNLOADS, about.file);
  mkdirSync(join(folder, DOWNLOADS), { recursive: true });
  writeFileSync(file, content);
  return { ...about, ...recordOf(file) };
}

/** Writes the list that the offline page offers. */
export function writeList(folder: string, downloads: readonly Download[]) {
  const file = join(folder, DOWNLOADS, LIST);
  writeFileSync(file, `${JSON.stringify(downloads, null, 1)}\n`);
}

/** The name of a download: the playbook, which part of it, and the edition. */
export function fileName(playbook: string, part: string, edition: string, extension: string) {
  const slug = playbook
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${[slug || 'playbook', part, edition].filter(Boolean).join('-')}.${extension}`;
}
