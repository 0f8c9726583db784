import { createHash } from 'node:crypto';

const META = /<meta http-equiv="content-security-policy" content="([^"]*)">/i;
const INLINE = /<(?:script(?![^>]*\ssrc=)|style)\b[^>]*>([\s\S]*?)<\/(?:script|style)>/g;
const HASH = /\s'sha256-([A-Za-z0-9+/=]+)'/g;

/**
 * A page whose content security policy allows the scripts and styles that stand in it, and no others. Astro gives every
 * page the hashes of the whole site, which is wider than it need be and, since hashes do not compress, two kilobytes.
 *
 * @param html a page as Astro wrote it; one without a policy comes back as it is
 */
export function fitted(html: string): string {
  const inline = new Set([...html.matchAll(INLINE)].map(([, text = '']) => hashOf(text)));
  return html.replace(META, (meta) =>
    meta.replace(HASH, (hash, value) => (inline.has(value) ? hash : '')),
  );
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');
