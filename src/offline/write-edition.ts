import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleKillSwitch, bundleWorker } from './bundle-worker.ts';
import { editionOf } from './edition.ts';
import { FACTS_FILE, MANIFEST_FILE, WORKER_FILE } from './edition-files.ts';
import type { EditionFacts, Manifest } from './manifest.ts';
import { isNotSaved } from './not-saved.ts';
import { sectionOf } from './sections.ts';

/** Kinds of file that hosts compress. */
const COMPRESSED = /\.(?:html|css|js|json|svg|txt|xml|webmanifest)$/;

interface Wishes {
  /** The day of the edition, as year-month-day. */
  date: string;
  /** Whether readers' devices may keep the playbook. If not, the worker that removes it is written instead. */
  canBeSaved: boolean;
  /** How much may be saved without choosing, in bytes. */
  budget: number;
  /** Folders of the site that are sites of their own. */
  elsewhere?: readonly string[];
}

/**
 * Writes what saving a built site on a device takes: the list of its files, facts for pages, and the service worker.
 *
 * @param folder the built site, complete
 */
export async function writeEdition(
  folder: string,
  { date, canBeSaved, budget, elsewhere = [] }: Wishes,
) {
  const { edition, files } = editionOf(folder);
  const saved = Object.entries(files).filter(([path]) => !isNotSaved(path));
  const manifest: Manifest = {
    edition,
    date,
    files: Object.fromEntries(saved.map(([path, { sha256, bytes }]) => [path, [sha256, bytes]])),
  };
  const list = JSON.stringify(manifest);
  const hasDownloads = existsSync(join(folder, 'downloads', 'downloads.json'));
  const facts: EditionFacts = { ...factsOf(manifest, folder, budget), canBeSaved, hasDownloads };
  const sha256 = createHash('sha256').update(list).digest('hex');
  const release = {
    edition,
    date,
    manifest: { path: MANIFEST_FILE, sha256, bytes: Buffer.byteLength(list) },
  };
  const worker = canBeSaved ? await bundleWorker(release, elsewhere) : await bundleKillSwitch();
  writeFileSync(join(folder, MANIFEST_FILE), list);
  writeFileSync(join(folder, FACTS_FILE), JSON.stringify(facts));
  writeFileSync(join(folder, WORKER_FILE), worker);
  return facts;
}

function factsOf({ edition, date, files }: Manifest, folder: string, budget: number) {
  const total = { files: 0, bytes: 0 };
  const always = { files: 0, bytes: 0 };
  const sections: EditionFacts['sections'] = {};
  let download = 0;
  for (const [path, [, bytes]] of Object.entries(files)) {
    const section = sectionOf(path);
    if (section) sections[section] ??= { files: 0, bytes: 0 };
    for (const sum of [total, (section && sections[section]) || always]) {
      sum.files++;
      sum.bytes += bytes;
    }
    download += COMPRESSED.test(path) ? gzipSync(readFileSync(join(folder, path))).length : bytes;
  }
  return {
    edition,
    date,
    ...total,
    download,
    isOverBudget: total.bytes > budget,
    always,
    sections,
  };
}
