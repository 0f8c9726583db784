import type { Page } from '#tests/site/served.ts';

export interface Watched {
  /** Breaches of the Content-Security-Policy. */
  violations: string[];
  /** Requests to another origin. */
  foreign: string[];
  /** Exceptions that nothing caught. */
  exceptions: string[];
  /** Files of ours that did not arrive. */
  missing: string[];
}

/** Watches everything a page does from now on, over all its navigations. */
export async function watch(page: Page, address: string): Promise<Watched> {
  const watched: Watched = { violations: [], foreign: [], exceptions: [], missing: [] };
  const { origin } = new URL(address);

  await page.exposeFunction('reportViolation', (text: string) => watched.violations.push(text));
  await page.addInitScript(() =>
    document.addEventListener(
      'securitypolicyviolation',
      ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
        Reflect.get(
          window,
          'reportViolation',
        )(
          `${violatedDirective}: ${blockedURI} at ${sourceFile}:${lineNumber} on ${location.pathname}`,
        ),
    ),
  );
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) watched.foreign.push(url.href);
  });
  page.on('pageerror', (error) => watched.exceptions.push(`${page.url()}: ${error.message}`));
  page.on('response', (response) => {
    const isPage = response.request().isNavigationRequest();
    if (response.status() >= 400 && !isPage) watched.missing.push(response.url());
  });
  return watched;
}

/** Sveltia asks another site whether GitHub is well, sooner or later; the form's policy does not let it. */
export const apartFromStatus = (watched: Watched): Watched => ({
  ...watched,
  violations: watched.violations.filter((violation) => !violation.includes('githubstatus.com')),
});

export const nothing: Watched = { violations: [], foreign: [], exceptions: [], missing: [] };
