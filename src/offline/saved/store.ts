import { cacheNames, selectionKey } from '#offline/cache-names.ts';
import { encodePath } from '#offline/encode-path.ts';
import type { Manifest, Release, SavedFile } from '#offline/manifest.ts';
import { wantedFiles } from '#offline/sections.ts';
import { Different } from './failures.ts';
import { sha256 } from './sha256.ts';

/** Headers that speak of the journey of an answer, not of its content. `Vary` would keep it from being found again. */
const OF_THE_JOURNEY = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

/** How long a reader waits for the server, and how long a whole edition may for one file; in milliseconds. */
export const IMPATIENT_MS = 4_000;
export const PATIENT_MS = 60_000;

/**
 * The files saved on this device, by path and hash, and the editions they make up. Nothing is taken from it, or put into
 * it, that is not byte for byte as it was published.
 *
 * @param scope the address of the site, with a slash at the end
 */
export class Store {
  readonly #manifests = new Map<string, Manifest>();
  readonly names: ReturnType<typeof cacheNames>;

  constructor(
    readonly scope: string,
    private readonly caches: Pick<CacheStorage, 'open' | 'delete'>,
    private readonly fetcher: typeof fetch,
  ) {
    this.names = cacheNames(scope);
  }

  #files = () => this.caches.open(this.names.files);
  #editions = () => this.caches.open(this.names.editions);
  #address = (path: string) => this.scope + encodePath(path);
  #key = ({ path, sha256 }: SavedFile) => `${this.#address(path)}?sha256=${sha256}`;

  /** A file as it was published; undefined when it is missing or damaged. */
  async read(file: SavedFile): Promise<Response | undefined> {
    const stored = await (await this.#files()).match(this.#key(file));
    const body = await stored?.arrayBuffer().catch(() => undefined);
    if (!stored || !body || (await sha256(body)) !== file.sha256) return undefined;
    return new Response(body, { headers: stored.headers });
  }

  /**
   * Fetches a file and saves it; past the browser's own cache, if that holds another.
   *
   * @param limit how long it may take, in milliseconds
   * @throws Different when the server sends something else; Error when it sends nothing, or there is no room
   */
  async fetch(file: SavedFile, limit: number): Promise<Response> {
    const signal = AbortSignal.timeout(limit);
    const address = this.#address(file.path).replace(/(^|\/)index\.html$/, '$1');
    let response = new Response();
    for (const cache of ['default', 'reload'] as const) {
      const answer = await this.fetcher(address, { cache, signal });
      const body = await answer.arrayBuffer();
      const headers = new Headers(answer.headers);
      for (const name of OF_THE_JOURNEY) headers.delete(name);
      const published = (await sha256(body)) === file.sha256;
      response = new Response(body, { headers, status: published ? 200 : answer.status });
      if (!published) continue;
      await (await this.#files()).put(this.#key(file), response.clone());
      return response;
    }
    throw new Different(file.path, response);
  }

  /** The list of an edition's files. */
  async manifest({ edition, manifest }: Release, limit: number): Promise<Manifest> {
    const known = this.#manifests.get(edition);
    if (known) return known;
    const found = await ((await this.read(manifest)) ?? (await this.fetch(manifest, limit))).json();
    this.#manifests.set(edition, found);
    return found;
  }

  /** The files of an edition that are to be on this device. */
  async wanted(release: Release, limit = PATIENT_MS): Promise<SavedFile[]> {
    const chosen = await (await this.#editions()).match(selectionKey(this.scope));
    return [
      release.manifest,
      ...wantedFiles(await this.manifest(release, limit), await chosen?.json()),
    ];
  }

  /** The editions that are saved whole, the one saved last at the end. */
  async editions(): Promise<Release[]> {
    const cache = await this.#editions();
    const keys = (await cache.keys()).filter(({ url }) => url.includes('?edition='));
    return Promise.all(keys.map(async (key) => (await cache.match(key))?.json()));
  }

  async addEdition(release: Release) {
    const key = `${this.scope}?edition=${release.edition}`;
    await (await this.#editions()).put(key, Response.json(release));
  }

  /**
   * Keeps these editions alone: with none, only what the reader chose to save, for the next attempt. Deletes no file
   * unless it is sure what they consist of.
   */
  async keepOnly(kept: readonly Release[]) {
    const needed = new Set(
      (await Promise.all(kept.map((one) => this.wanted(one)))).flat().map(this.#key),
    );
    const files = await this.#files();
    for (const { url } of await files.keys()) if (!needed.has(url)) await files.delete(url);
    const editions = await this.#editions();
    for (const { edition } of await this.editions())
      if (!kept.some((one) => one.edition === edition))
        await editions.delete(`${this.scope}?edition=${edition}`);
    if (kept.length > 0) return;
    await this.caches.delete(this.names.files);
    if (!(await editions.match(selectionKey(this.scope))))
      await this.caches.delete(this.names.editions);
  }
}
