import { language as spoken } from '#words';

/** Which languages the playbook has, and which of them is being built. */
export interface BuildLanguages {
  /** All of them, that of the content first. */
  languages: readonly string[];
  /** Whether they stand in the order of the settings. */
  isAsPublished: boolean;
  /** The language of this build: the one whose words were asked for, else that of the content. */
  language: string;
  /** The folder of the site for this language: "" for that of the content, else for example "fr/". */
  languageFolder: string;
}

/** The language of a tag, without its region: fr of fr-CA. */
export const languageOf = (tag: string) => tag.split('-', 1)[0] ?? tag;

/**
 * The folder of the site for a language: "" for the first, else for example "fr/".
 *
 * @param languages all of them, in their order
 */
export const folderOf = (tag: string, [first]: readonly string[]): string =>
  tag === first ? '' : `${languageOf(tag)}/`;

/**
 * Where the site stands in the languages that are not those of this build.
 *
 * @param base where it stands in this language, with slashes at both ends
 */
export function otherFolders(
  { languages, language, languageFolder }: BuildLanguages,
  base: string,
): string[] {
  const root = base.slice(0, base.length - languageFolder.length);
  return languages.filter((tag) => tag !== language).map((tag) => root + folderOf(tag, languages));
}

/**
 * The languages of this run. With PLAYBOOK_ENGLISH_FIRST in the environment English comes first, whatever the settings
 * say: browser tests speak English.
 */
function languagesNow(tags: readonly string[]): readonly string[] {
  if (!globalThis.process?.env.PLAYBOOK_ENGLISH_FIRST) return tags;
  const english = tags.find((tag) => languageOf(tag) === 'en') ?? 'en-GB';
  return [english, ...tags.filter((tag) => tag !== english)];
}

/**
 * The languages of this build.
 *
 * @param settings those of the settings, the language of the content first
 */
export function languagesOfBuild(settings: readonly string[]): BuildLanguages {
  const languages = languagesNow(settings);
  const [main = ''] = languages;
  const language = languages.find((tag) => languageOf(tag) === spoken.tag) ?? main;
  return {
    languages,
    isAsPublished: languages[0] === settings[0],
    language,
    languageFolder: folderOf(language, languages),
  };
}

/**
 * A word of the settings in a language: as it is for all of them, or one for each, the first where one is missing.
 *
 * @param tag the language, with or without its region
 */
export const inWords = (word: string | Readonly<Record<string, string>>, tag: string): string =>
  typeof word === 'string' ? word : (word[languageOf(tag)] ?? Object.values(word)[0] ?? '');
