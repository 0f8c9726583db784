import { bytesOf } from './bytes-of.ts';
import { unpacked } from './unpacked.ts';

/** Files of search that cannot be read now, as paths from the site's root. While there are any, answers may lack pages. */
export const broken: ReadonlySet<string> = new Set();

const FOLDER = 'pagefind/';
/** Files that are asked for ahead of Pagefind, and handed over when it asks. */
const ahead = new Map<string, Uint8Array>();
let mode: RequestCache | undefined;
/** The browser's own, while Pagefind is given another. */
let plainFetch: typeof fetch | undefined;

/**
 * Reads a file of search, and remembers in `broken` whether it could.
 *
 * @param base the path the site is published under
 * @param path from the site's root
 * @throws Error when it is missing, damaged, or sends nothing for some seconds
 */
export async function readFile(base: string, path: string): Promise<Uint8Array> {
  const failed = broken as Set<string>;
  try {
    // The entry names all others, so an old one must not come out of the browser's cache.
    const cache = mode ?? (path.endsWith('entry.json') ? 'no-cache' : 'default');
    const bytes = await unpacked(
      path,
      await bytesOf(base + path, { cache, fetcher: plainFetch ?? fetch }),
    );
    failed.delete(path);
    return bytes;
  } catch (error) {
    failed.add(path);
    throw error;
  }
}

/** Reads a file that Pagefind is about to ask for. */
export async function readAhead(base: string, path: string): Promise<Uint8Array> {
  const bytes = await readFile(base, FOLDER + path);
  ahead.set(FOLDER + path, bytes);
  return bytes;
}

/** Reads a JSON file of search; undefined when it cannot be read. */
export const readJson = <T>(base: string, path: string): Promise<T | undefined> =>
  readFile(base, path).then(
    (bytes) => JSON.parse(new TextDecoder().decode(bytes)) as T,
    () => undefined,
  );

/**
 * From now on what Pagefind fetches is read by `readFile`. By itself it takes a part that is missing or damaged for a part
 * without matches.
 */
export function watchPagefind(base: string) {
  if (plainFetch) return;
  const plain = globalThis.fetch.bind(globalThis);
  plainFetch = plain;
  globalThis.fetch = async (input, init) => {
    const path = String(input).split('?')[0] ?? '';
    if (!path.startsWith(base + FOLDER)) return plain(input, init);
    const file = path.slice(base.length);
    const bytes = ahead.get(file) ?? (await readFile(base, file));
    ahead.delete(file);
    return new Response(bytes as BodyInit);
  };
}

/** Notes whether the program of search itself could be read. */
export const noteScript = (path: string, isRead: boolean) =>
  isRead ? (broken as Set<string>).delete(path) : (broken as Set<string>).add(path);

/** Forgets what was broken. Files are read from the server again, past the browser's own cache. */
export function readAfresh() {
  (broken as Set<string>).clear();
  ahead.clear();
  mode = 'reload';
}
