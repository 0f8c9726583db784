import { languageOf } from '#schemas/build-languages.ts';

/** The varieties there are to choose from where no other is written down. */
const USUAL = ['en-GB', 'en-US', 'fr'];

interface Offered {
  value: string;
  /** Its own name for itself. */
  label: string;
}

/**
 * The languages an adopter can choose.
 *
 * @param now those of the settings, which keep their place
 * @param files the files of `src/languages/`: one for each language that the playbook has words for
 */
export function languagesOffered(now: readonly string[], files: readonly string[]): Offered[] {
  const known = [...now, ...USUAL];
  const further = files
    .flatMap((file) => file.match(/^([a-z]{2})\.ts$/)?.[1] ?? [])
    .filter((language) => !known.some((tag) => languageOf(tag) === language));
  return [...new Set([...known, ...further])].map((value) => ({ value, label: ownName(value) }));
}

const ownName = (tag: string) => new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
