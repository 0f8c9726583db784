import type { SiteAddresses } from './addresses.ts';
import type { Edition } from './edition.ts';

/** A built site, from which what readers take away is made. */
export interface BuiltSite {
  folder: string;
  /** The path it was built for, with slashes at both ends. */
  base: string;
  /** The paths of the same site in other languages. */
  otherLanguages: readonly string[];
  /** The host it is published on, for example `https://cx.example.com`. */
  online: string;
  name: string;
  tagline: string;
  language: string;
}

/**
 * How addresses of a site are read.
 *
 * @param leftOut which files have no place in what is made; none unless told
 */
export const addressesOf = (
  { base, otherLanguages, online }: BuiltSite,
  { files }: Edition,
  leftOut = (_file: string) => false,
): SiteAddresses => ({ base, otherLanguages, online, files: new Set(Object.keys(files)), leftOut });
