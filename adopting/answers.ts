import { existsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { didYouMean } from '#checks/nearest.ts';
import playbook from '#config';
import { languageOf } from '#schemas/build-languages.ts';
import { playbookConfig } from '#schemas/playbook-config.ts';
import { Project } from './project.ts';
import { STARTERS } from './starters.ts';

/** Settings as they stand in `playbook.config.ts`. */
export type Settings = z.output<typeof playbookConfig>;

/** What an adopter says: any of the settings, and whether the example content stays. */
export interface Answers {
  settings: Settings;
  keepExamples: boolean;
}

/** Says in plain words which answer cannot be used. */
export class WrongAnswers extends Error {}

/** The settings as they are now: what is not answered stays so. */
export const currentSettings: Settings = playbook.settings;

const named = { ...playbookConfig.shape, keepExamples: z.boolean().default(true) };
const known = Object.keys(named);

/**
 * Makes answers whole: what is not answered stays as it is. Of collections and features only those that are named change.
 *
 * @param given as read from a file, or as asked
 * @param root the project, for what must be there: words of each language, the logo
 * @throws WrongAnswers naming each answer that is wrong and what would be right
 */
export function answersFrom(given: unknown, root: string): Answers {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new WrongAnswers('answers are an object, for example { "name": "Our playbook" }');
  const unknown = Object.keys(given).filter((name) => !known.includes(name));
  if (unknown.length > 0)
    throw new WrongAnswers(
      unknown.map((name) => `there is no setting "${name}".${didYouMean(name, known)}`).join('\n'),
    );
  const { keepExamples = true, collections, features, ...rest } = given as Record<string, unknown>;
  const { data, error } = z.strictObject(named).safeParse({
    ...currentSettings,
    ...rest,
    collections: { ...currentSettings.collections, ...(collections as object) },
    features: { ...currentSettings.features, ...(features as object) },
    keepExamples,
  });
  if (error) throw new WrongAnswers(z.prettifyError(error));
  const { keepExamples: keep, ...settings } = data;
  const wrong = [...missingWords(settings, root), ...missingLogo(settings, root)];
  if (!keep && !hasExamples(root))
    wrong.push(
      'keepExamples: the examples were removed before, so what is in src/content is your own. Leave this answer out',
    );
  if (wrong.length > 0) throw new WrongAnswers(wrong.join('\n'));
  return { settings, keepExamples: keep };
}

/** Whether there is example content: what it is replaced by is still there. */
export const hasExamples = (root: string): boolean => new Project(root).files(STARTERS).length > 0;

const missingWords = ({ languages }: Settings, root: string): string[] =>
  languages
    .map(languageOf)
    .filter((tag) => !existsSync(path.join(root, `src/languages/${tag}.ts`)))
    .map((tag) => `languages: the playbook has no words in "${tag}": add src/languages/${tag}.ts`);

const missingLogo = ({ logo }: Settings, root: string): string[] =>
  logo && !existsSync(path.join(root, 'public', logo))
    ? [`logo: there is no public/${logo}: put the file there first`]
    : [];
