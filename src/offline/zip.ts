import { type Zippable, zipSync } from 'fflate';

/** Files by their path in the archive. */
export type Files = ReadonlyMap<string, Uint8Array | string>;

/** The earliest time a ZIP can name, for every file: equal files make equal archives. */
const TIME = new Date(1980, 0, 1);

/** Formats that hold compressed data already. */
const PACKED = /\.(?:woff2?|png|jpe?g|webp|avif|gif|zip|epub|mp4)$/i;

const encoder = new TextEncoder();

/**
 * Packs files into a ZIP archive, in their order.
 *
 * @param stored paths to leave uncompressed, for formats that demand it
 */
export function zip(files: Files, stored: readonly string[] = []): Uint8Array {
  const entries: Zippable = {};
  for (const [path, content] of files) {
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    const level = stored.includes(path) || PACKED.test(path) ? 0 : 6;
    entries[path] = [bytes, { level, mtime: TIME }];
  }
  return zipSync(entries);
}
