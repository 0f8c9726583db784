import { encodePath } from './encode-path.ts';

/** What the copy must know of a built site to find what an address means. */
export interface SiteAddresses {
  /** The path the site was built for, with slashes at both ends. */
  base: string;
  /** The paths of the same site in other languages, which have copies of their own. */
  otherLanguages: readonly string[];
  /** Where the site is published, for what the copy leaves out. */
  online: string;
  /** The files of the built site, as paths from its root. */
  files: ReadonlySet<string>;
  /** Whether a file of the site has no place in the copy, so that links to it lead to the published site. */
  leftOut(file: string): boolean;
}

/** An address of the site, taken apart. */
interface Target {
  file: string;
  /** The query and the fragment as written. */
  rest: string;
}

/** Stands in for the site's own host while an address is read; no such host can exist. */
const HERE = 'https://copy.invalid';

/**
 * The address that means the same in the copy: relative, and naming the file itself.
 *
 * @param written an address as a page or a style sheet has it
 * @param from the file it stands in, as a path from the site's root
 * @returns the address as written when it leads out of the site or stays on the page
 * @throws Error when the site has no such file
 */
export function addressInCopy(site: SiteAddresses, written: string, from: string): string {
  const address = written.trim();
  if (address === '' || address.startsWith('#')) return written;
  const inOther = addressInOther(site, address, from);
  if (inOther) return inOther;
  const target = targetOf(site, address, from);
  if (!target) return written;
  if (site.leftOut(target.file))
    return new URL(site.base + encodePath(target.file) + target.rest, site.online).href;
  return relativePath(from, target.file) + target.rest;
}

/** Where a page in another language is published; undefined for any other address. */
export function addressInOther(
  { base, otherLanguages, online }: SiteAddresses,
  written: string,
  from: string,
) {
  const url = URL.parse(written, `${HERE}${base}${encodePath(from)}`);
  if (url?.origin !== HERE) return undefined;
  const roots = [base, ...otherLanguages].filter((root) => url.pathname.startsWith(root));
  const nearest = roots.sort((a, b) => b.length - a.length)[0];
  const isOther = nearest !== undefined && nearest !== base;
  return isOther ? new URL(url.pathname + url.search + url.hash, online).href : undefined;
}

/** The file of the site that an address means, or null when the address leads elsewhere. */
export function targetOf(site: SiteAddresses, address: string, from: string) {
  const { base, files, leftOut } = site;
  if (addressInOther(site, address, from)) return null;
  const url = URL.parse(address, `${HERE}${base}${encodePath(from)}`);
  if (!url) throw new Error(`“${address}” is no address`);
  if (url.origin !== HERE) return null;
  const rest = url.search + url.hash;
  if (!url.pathname.startsWith(base)) throw new Error(`“${address}” leads out of ${base}`);
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const file = [path, `${path}index.html`, `${path}/index.html`].find(
    (candidate) => files.has(candidate) || (candidate !== '' && leftOut(candidate)),
  );
  if (file === undefined) throw new Error(`“${address}” leads to nothing on this site`);
  return { file, rest } satisfies Target;
}

/** The way from one file to another, encoded for use as an address. */
export function relativePath(from: string, to: string): string {
  const start = from.split('/').slice(0, -1);
  const end = to.split('/');
  let shared = 0;
  while (shared < start.length && start[shared] === end[shared]) shared++;
  return '../'.repeat(start.length - shared) + encodePath(end.slice(shared).join('/'));
}
