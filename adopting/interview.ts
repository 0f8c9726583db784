import { readdirSync } from 'node:fs';
import path from 'node:path';
import * as clack from '@clack/prompts';
import type { z } from 'zod';
import { given } from '#authoring/stopped.ts';
import { inWords, languageOf } from '#schemas/build-languages.ts';
import { collectionParts, featureParts } from '#schemas/parts.ts';
import { playbookConfig } from '#schemas/playbook-config.ts';
import {
  type Answers,
  answersFrom,
  currentSettings,
  hasExamples,
  type Settings,
  WrongAnswers,
} from './answers.ts';
import { languagesOffered } from './languages.ts';
import type { Desk } from './run.ts';

type Streams = Pick<Desk, 'input' | 'output'>;
type TextSetting =
  | 'name'
  | 'tagline'
  | 'site'
  | 'base'
  | 'repository'
  | 'branch'
  | 'currency'
  | 'logo';

/**
 * Asks for everything, each question with what holds now as its answer.
 *
 * @throws Stopped when the adopter has had enough
 */
export async function interview({ input, output }: Desk, root: string): Promise<Answers> {
  const streams = { input, output };
  clack.intro('Enter keeps what stands there; Ctrl+C stops, and nothing is changed.', streams);
  const answers: Record<string, unknown> = {};
  for (const name of ['name', 'tagline', 'site', 'base', 'repository', 'branch'] as const)
    answers[name] = await askText(name, streams);
  answers.languages = await askLanguages(streams, root);
  answers.currency = await askText('currency', streams);
  const logo = await askText('logo', streams, root);
  if (logo) answers.logo = logo;
  const hues = await askHues(streams);
  if (hues) answers.hues = hues;
  answers.owners = await askOwners(streams);
  answers.collections = await askParts('Which collections?', collectionParts, streams);
  answers.features = await askParts('Which features?', featureParts, streams);
  if (hasExamples(root))
    answers.keepExamples = given(
      await clack.confirm({
        message: 'Keep the example content? Otherwise all entries go, your own among them.',
        initialValue: false,
        ...streams,
      }),
    );
  return answersFrom(answers, root);
}

/** Whether it shall be done. */
export const confirmed = async ({ input, output }: Desk): Promise<boolean> =>
  given(await clack.confirm({ message: 'Do it?', input, output }));

async function askText(name: TextSetting, streams: Streams, root?: string) {
  const schema: z.ZodType = playbookConfig.shape[name];
  const now = currentSettings[name] ?? '';
  const shown = inWords(now, currentSettings.languages[0] ?? '');
  const typed = given(
    await clack.text({
      message: `${name}: ${schema.description}`,
      initialValue: shown,
      validate: (typed) => {
        if (!typed && name === 'logo') return undefined;
        const fault = schema.safeParse(typed ?? '').error?.issues[0]?.message;
        return fault ?? (root && faultOf(() => answersFrom({ [name]: typed }, root)));
      },
      ...streams,
    }),
  );
  // What is said in several languages stays so, if nothing else is typed.
  return typed === shown ? now : typed;
}

function faultOf(attempt: () => unknown): string | undefined {
  try {
    attempt();
    return undefined;
  } catch (error) {
    if (error instanceof WrongAnswers) return error.message;
    throw error;
  }
}

/** The language of the content first: that decides the order. */
async function askLanguages(streams: Streams, root: string): Promise<string[]> {
  const files = readdirSync(path.join(root, 'src/languages'));
  const varieties = languagesOffered(currentSettings.languages, files);
  const first = given(
    await clack.select({
      message: 'In which language will you write?',
      options: varieties,
      initialValue: currentSettings.languages[0],
      ...streams,
    }),
  ) as string;
  const others = varieties.filter(({ value }) => languageOf(value) !== languageOf(first));
  const further = given(
    await clack.multiselect({
      message: 'Which others can readers choose? Choose with the space bar.',
      options: others,
      initialValues: others
        .map(({ value }) => value)
        .filter((tag) => currentSettings.languages.includes(tag)),
      required: false,
      ...streams,
    }),
  );
  // Of two varieties of one language the one chosen first stays.
  return [first, ...further].filter(
    (tag, index, all) => all.findIndex((other) => languageOf(other) === languageOf(tag)) === index,
  );
}

async function askHues(streams: Streams): Promise<Settings['hues'] | undefined> {
  const keep = given(
    await clack.confirm({ message: 'Keep the colours?', initialValue: true, ...streams }),
  );
  if (keep) return undefined;
  const hues: Record<string, number> = {};
  for (const [name, now] of Object.entries(currentSettings.hues))
    hues[name] = Number(
      given(
        await clack.text({
          message: `${name}: hue from 0 to 360 (30 brick, 80 ochre, 150 green, 200 teal, 260 blue, 310 plum)`,
          initialValue: String(now),
          validate: (typed) =>
            /^\d{1,3}$/.test(typed ?? '') && Number(typed) <= 360
              ? undefined
              : 'a number from 0 to 360',
          ...streams,
        }),
      ),
    );
  return hues as Settings['hues'];
}

/** Which of the owners exist, and further ones as "id: label". */
async function askOwners(streams: Streams): Promise<Settings['owners']> {
  const now = currentSettings.owners;
  const kept = given(
    await clack.multiselect({
      message: 'Which roles answer for entries? cx-team answers for the rest.',
      options: Object.keys(now).map((value) => ({ value })),
      initialValues: Object.keys(now),
      ...streams,
    }),
  );
  const more = given(
    await clack.text({
      message: 'Further roles, for example: field-sales: Field sales, legal: Legal',
      initialValue: '',
      validate: (typed) =>
        !typed || typed.split(',').every((part) => /^\s*[a-z0-9-]+\s*:\s*\S.*$/.test(part))
          ? undefined
          : 'write each as name: label, and put commas between',
      ...streams,
    }),
  );
  const named = (more || '').split(',').filter((part) => part.trim());
  return Object.fromEntries([
    ...Object.entries(now).filter(([id]) => kept.includes(id) || id === 'cx-team'),
    ...named.map((part) => part.split(':').map((word) => word.trim()) as [string, string]),
  ]);
}

async function askParts(
  message: string,
  parts: Readonly<Record<string, { what: string }>>,
  streams: Streams,
): Promise<Record<string, boolean>> {
  const now: Record<string, boolean> = {
    ...currentSettings.collections,
    ...currentSettings.features,
  };
  const on = given(
    await clack.multiselect({
      message: `${message} Choose with the space bar.`,
      options: Object.entries(parts).map(([value, { what }]) => ({ value, hint: what })),
      initialValues: Object.keys(parts).filter((part) => now[part]),
      required: false,
      ...streams,
    }),
  );
  return Object.fromEntries(Object.keys(parts).map((part) => [part, on.includes(part)]));
}
