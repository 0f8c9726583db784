import { fileOf, type Release, type SavedFile } from '#offline/manifest.ts';
import { Different } from '#offline/saved/failures.ts';
import { IMPATIENT_MS, type Store } from '#offline/saved/store.ts';
import { unsaved } from '#offline/unsaved.ts';
import { partOf } from './range.ts';
import { routeOf } from './route.ts';

/** Every page of the playbook holds this element; a page that a network puts in its place does not. */
const OURS = '<offline-notice';

/** Answers a request for a page or a file of the site, from what is saved if it can: of this edition, else of an older one. */
export async function answer(
  request: Request,
  release: Release,
  store: Store,
  fetcher: typeof fetch,
): Promise<Response> {
  const { origin, pathname, search } = new URL(request.url);
  const path = decoded((origin + pathname).slice(store.scope.length));
  const older = async function* () {
    yield release;
    yield* (await store.editions()).filter(({ edition }) => edition !== release.edition).reverse();
  };
  for await (const edition of older()) {
    const manifest = await store.manifest(edition, IMPATIENT_MS).catch(() => undefined);
    const route = manifest && routeOf(path, manifest);
    if (route === 'folder') return Response.redirect(`${origin}${pathname}/${search}`, 301);
    if (route) return partOf(await published(route, request, store), request.headers.get('range'));
  }
  return fromServer(request, fetcher).catch(() => notFound(request, release, store));
}

async function published(file: SavedFile, request: Request, store: Store): Promise<Response> {
  const saved = await store.read(file);
  if (saved) return saved;
  try {
    return await store.fetch(file, IMPATIENT_MS);
  } catch (error) {
    const page = error instanceof Different && request.mode === 'navigate' ? error.answer : null;
    const isNewer = page?.ok && (await page.clone().text()).includes(OURS);
    return isNewer ? page : unsaved(request, store.scope);
  }
}

/** The server's answer, if it comes soon and is no failure of the server. */
async function fromServer({ url, redirect, headers }: Request, fetcher: typeof fetch) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), IMPATIENT_MS);
  const got = await fetcher(url, { redirect, headers, signal: stop.signal });
  clearTimeout(timer);
  if (got.status >= 500) throw new Error('the server fails');
  return got;
}

async function notFound(request: Request, release: Release, store: Store): Promise<Response> {
  const manifest = await store.manifest(release, IMPATIENT_MS).catch(() => undefined);
  const page = manifest && fileOf(manifest, '404.html');
  const saved = page && request.mode === 'navigate' && (await store.read(page));
  if (!saved) return unsaved(request, store.scope);
  return new Response(saved.body, { status: 404, headers: saved.headers });
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
