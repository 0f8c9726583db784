import { language, notOnDevice } from '#words';

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
};

/**
 * The worker's own answer where there is none. The page stands in the worker, because all that is saved may be gone.
 *
 * @param scope the address of the site, with a slash at the end
 */
export const unsaved = ({ mode }: Request, scope: string) =>
  mode === 'navigate'
    ? new Response(page(scope), { status: 503, headers: HEADERS })
    : new Response('not on this device', { status: 503 });

const page = (scope: string) => `<!doctype html>
<html lang="${language.tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${notOnDevice.title}</title>
<style>
body { max-width: 34rem; margin: 15vh auto; padding: 0 1.5rem; font: 1.125rem/1.6 system-ui, sans-serif; }
</style>
</head>
<body>
<h1>${notOnDevice.heading}</h1>
<p>${notOnDevice.why}</p>
<p>${notOnDevice.acts('?', scope, `${scope}offline/`)}</p>
</body>
</html>
`;
