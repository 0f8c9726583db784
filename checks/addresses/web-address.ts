import isIP from 'validator/lib/isIP.js';

/** How to write the address of a link. */
export const ways = 'Write https://…, /guidelines/some-id/ or #a-heading';

/** Signs that browsers drop or turn into others before they read an address. */
const hidden = /[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\\]/u;

/**
 * What is wrong with the address of a link, as far as one can tell without asking what is there.
 *
 * @param url as the parser gives it, entities and escapes resolved
 * @returns undefined when it is a plain https address, or one within the site
 */
export function addressProblem(url: string): string | undefined {
  if (hidden.test(url))
    return `the link "${shown(url)}" holds a sign that cannot be seen or is no part of an address. ${ways}.`;
  if (/^#[\p{L}\p{N}_-]+$/u.test(url)) return undefined;
  if (url.startsWith('/') && !url.startsWith('//')) return withinSiteProblem(url);
  return webProblem(url);
}

function withinSiteProblem(url: string): string | undefined {
  const path = url.replace(/[?#].*$/, '');
  return /%|\/\.{1,2}(?:\/|$)|\/\//.test(path)
    ? `the link "${shown(url)}" takes a detour. ${ways}.`
    : undefined;
}

function webProblem(url: string): string | undefined {
  const parsed = URL.parse(url);
  if (!parsed) return `the link "${shown(url)}" is not an address. ${ways}.`;
  const { protocol, hostname, username, password, port } = parsed;
  if (protocol !== 'https:')
    return `the link "${shown(url)}" is a ${protocol} address, and only https: is allowed. ${ways}.`;
  if (!/^https:\/\/[^/]/i.test(url))
    return `the link "${shown(url)}" is not written in full. ${ways}.`;
  if (username || password) return `the link "${shown(url)}" holds a user name: delete it.`;
  if (
    !hostname.includes('.') ||
    hostname.startsWith('[') ||
    isIP(hostname) ||
    /\.(?:local|internal|localhost|onion)\.?$/.test(hostname)
  )
    return `the link "${shown(url)}" leads to a machine, not a site: use the site’s name, for example https://example.com/.`;
  if (/(?:^|\.)xn--/.test(hostname))
    return `the link "${shown(url)}" has letters in its site’s name that pass for others: use another address.`;
  if (port) return `the link "${shown(url)}" names a port: leave ":${port}" out.`;
  return undefined;
}

/** What is wrong with the address of a picture: it lies in the folder images beside the entry. */
export function pictureProblem(url: string): string | undefined {
  return /^(?:\.\/)?(?:images\/)?[a-z0-9]+(?:-[a-z0-9]+)*\.(?:png|jpg|jpeg|webp|avif)$/.test(url)
    ? undefined
    : `the picture "${shown(url)}" is not one of the playbook’s own. Put it into the folder images beside the entry and write ./images/its-name.png; endings: png, jpg, jpeg, webp, avif.`;
}

const shown = (url: string) => (url.length > 80 ? `${url.slice(0, 80)}…` : url);
