import playbook from '#config';
import { address } from '#queries/addresses.ts';
import { iconAddress, icons } from '#queries/icons.ts';
import { grounds } from '#theme/grounds.ts';

/** How devices list the playbook among their programs, once a reader adds it (W3C, Web Application Manifest). */
export const GET = () =>
  new Response(
    JSON.stringify({
      id: address(''),
      name: playbook.name,
      short_name: playbook.name,
      description: playbook.tagline,
      lang: playbook.language,
      start_url: address(''),
      scope: address(''),
      display: 'minimal-ui',
      background_color: grounds.light,
      theme_color: grounds.light,
      icons: icons.map((icon) => ({
        src: iconAddress(icon),
        sizes: `${icon.size}x${icon.size}`,
        type: 'image/png',
        purpose: icon.maskable ? 'maskable' : 'any',
      })),
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
