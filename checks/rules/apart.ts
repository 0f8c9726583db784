import type { ApartRule } from '#checks/rule.ts';
import { addressesAreSafe } from './addresses-are-safe.ts';
import { bodyCanBeParsed } from './body-can-be-parsed.ts';
import { bodyIsData } from './body-is-data.ts';
import { compiledTextIsData } from './compiled-text-is-data.ts';
import { noPersonalDataIsPublished } from './no-personal-data-is-published.ts';
import { noSecretIsPublished } from './no-secret-is-published.ts';
import { picturesAreOnlyPictures } from './pictures-are-only-pictures.ts';

/** Rules that are asked in a process apart, beside the parsers. */
export const apartRules: readonly ApartRule[] = [
  bodyCanBeParsed,
  bodyIsData,
  addressesAreSafe,
  compiledTextIsData,
  noSecretIsPublished,
  noPersonalDataIsPublished,
  picturesAreOnlyPictures,
];
