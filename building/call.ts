import { parseArgs } from 'node:util';

/** Says in plain words why a call cannot be carried out. */
export class UnusableCall extends Error {}

export const usage = `Usage: npm run build -- [--outDir folder] [--first]
       npm run dev -- [--language tag] [what astro dev takes, such as --port or --host]
       npm run pdf -- [--dist folder]

  --outDir    where the site is written; dist, unless given
  --first     the first language alone
  --language  the language to write in; the first, unless given
  --dist      the built site whose books are printed; dist, unless given
`;

/** What was asked for on the command line. */
export type Call =
  | { command: 'build'; outDir: string; first: boolean }
  | { command: 'pdf'; dist: string }
  | { command: 'dev'; language: string; further: readonly string[] };

/**
 * Reads the command line.
 *
 * @param args the command and its options
 * @param languages those of the playbook
 * @throws UnusableCall naming what is not known
 */
export function readCall(
  [command, ...args]: readonly string[],
  languages: readonly string[],
): Call {
  switch (command) {
    case 'build':
      return {
        command,
        outDir: 'dist',
        first: false,
        ...parsed(args, { outDir: { type: 'string' }, first: { type: 'boolean' } }),
      };
    case 'pdf':
      return { command, dist: 'dist', ...parsed(args, { dist: { type: 'string' } }) };
    case 'dev':
      return devCall(args, languages);
    default:
      throw new UnusableCall(`there is no command "${command ?? ''}"`);
  }
}

/** Options that are not ours are for Astro. */
function devCall(args: readonly string[], languages: readonly string[]): Call {
  const options = { language: { type: 'string' } } as const;
  const { values, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const ours = tokens.flatMap((token) =>
    token.kind === 'option' && token.name === 'language'
      ? [token.index, ...(token.inlineValue ? [] : [token.index + 1])]
      : [],
  );
  const { language = languages[0] ?? '' } = values;
  if (typeof language !== 'string' || !languages.includes(language))
    throw new UnusableCall(
      `--language: the playbook is in ${languages.join(', ')}, not in "${language}"`,
    );
  return { command: 'dev', language, further: args.filter((_, index) => !ours.includes(index)) };
}

function parsed<T extends NonNullable<Parameters<typeof parseArgs>[0]>['options']>(
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    throw new UnusableCall((error as Error).message);
  }
}
