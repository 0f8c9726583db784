import { expect, test } from '@playwright/test';
import { verify } from '#hosting/verify/verify.ts';
import { inFurtherLanguages, site, siteUnderBase, textOf } from '#tests/site/built-site.ts';
import { findNginx, serveWithNginx } from '#tests/site/nginx.ts';

const nginx = findNginx();
if (!nginx && process.env.REQUIRE_NGINX)
  throw new Error(
    'REQUIRE_NGINX is set, but no nginx is installed. Install it, or set NGINX_PATH.',
  );

for (const built of [site, siteUnderBase])
  test(`nginx serves a site built for ${built.base} by the recipe`, async () => {
    test.skip(!nginx, 'No nginx is installed, so its recipe was not tested.');
    const served = await serveWithNginx(nginx ?? '', built);
    const { files, findings } = await verify({ ...built, address: served.address, headers: true });
    const page = await fetch(`${served.address}stories/`, {
      headers: { 'accept-encoding': 'gzip' },
    });
    const [headers, hidden] = await Promise.all(
      ['no-such-page/', '_headers'].map((path) => fetch(served.address + path)),
    );
    const unknown = await Promise.all(
      [built, ...inFurtherLanguages(built)].map(async (language) => {
        const address = new URL(`${language.base}stories/nothing/`, served.address);
        const answer = await fetch(address);
        return { status: answer.status, text: await answer.text(), language };
      }),
    );
    await served.close();
    expect(findings).toEqual([]);
    expect(files).toBeGreaterThan(300);
    expect(page.headers.get('content-encoding')).toBe('gzip');
    expect(headers?.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(hidden?.status).toBe(404);
    for (const { status, text, language } of unknown) {
      expect(status, language.base).toBe(404);
      expect(text, language.base).toBe(textOf(language, '404.html'));
    }
  });
