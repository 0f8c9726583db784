import { FACTS_FILE } from './edition-files.ts';
import type { EditionFacts } from './manifest.ts';

/** How long the server may take to say which edition it has, in milliseconds. Nobody waits for it. */
const LIMIT_MS = 10_000;

/** The service worker of this site; another site on the same host may have one, too. */
export async function ownRegistration(
  base: string,
): Promise<ServiceWorkerRegistration | undefined> {
  const scope = new URL(base, location.href).href;
  const found = await navigator.serviceWorker.getRegistration(scope);
  return found?.scope === scope ? found : undefined;
}

/** Told of by the document when saving begins. */
export const SAVING = 'offline-saving';

/**
 * Starts saving. Browsers must ask the server for the worker each time: an old one would keep an old edition.
 *
 * @returns undefined where workers are forbidden
 */
export async function register(base: string): Promise<ServiceWorkerRegistration | undefined> {
  const options = { scope: base, updateViaCache: 'none' } as const;
  const registration = await navigator.serviceWorker
    .register(`${base}sw.js`, options)
    .catch(() => undefined);
  if (registration) document.dispatchEvent(new Event(SAVING));
  return registration;
}

/**
 * The edition on the server.
 *
 * @returns null when the server cannot be reached; undefined when it has none to tell of, as while writing
 */
export async function latestEdition(base: string): Promise<EditionFacts | null | undefined> {
  const init = { cache: 'no-store', signal: AbortSignal.timeout(LIMIT_MS) } as const;
  try {
    const response = await fetch(`${base}${FACTS_FILE}`, init);
    if (response.status >= 500) return null;
    return response.ok ? await response.json().catch(() => undefined) : undefined;
  } catch {
    return null;
  }
}
