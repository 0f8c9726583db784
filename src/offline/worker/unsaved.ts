import { unsavedPage } from '#offline/unsaved-page.ts';

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
};

/** Our own answer where there is none. */
export const unsaved = ({ mode }: Request, scope: string) =>
  mode === 'navigate'
    ? new Response(unsavedPage(scope), { status: 503, headers: HEADERS })
    : new Response('not on this device', { status: 503 });
