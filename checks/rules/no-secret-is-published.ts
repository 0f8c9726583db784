import type { Problem, ReadingRule } from '#checks/rule.ts';

/** Kinds that the library leaves out unless asked in a config file, or knows only in their surroundings. */
const further = [
  { pattern: /\b(?:AKIA|ASIA)[A-Z\d]{16}\b/g, kind: 'AWS access key' },
  { pattern: /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/g, kind: 'private key' },
  { pattern: /\bAIza[\w-]{35}/g, kind: 'Google API key' },
  { pattern: /\bsk-(?:proj-)?[A-Za-z\d_-]{20,}/g, kind: 'API key' },
  { pattern: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/g, kind: 'signed token' },
  { pattern: /\b[a-z][a-z\d+.-]*:\/\/[^\s/@:]+:[^\s/@]+@/gi, kind: 'password in an address' },
  {
    pattern:
      /\b(?:password|passwd|pwd|passwort|secret|token|api[_-]?key)\b["'`]?\s*[:=]\s*["'`]?(?=[^\s"'`]*\d)(?=[^\s"'`]*[A-Za-z])[^\s"'`,;]{8,}/gi,
    kind: 'password or token',
  },
] as const;

/** What every secret that the library knows has: a long run of letters and digits. */
const suspicious = /[A-Za-z\d+/_=.-]{16,}/g;
const digitOrCase = /\d|[a-z][A-Z]/;
/**
 * Ids and names: words and short numbers, as in `nine-resolutions-2013`, `stories/b2b-wait` and `callbackAcceptance`.
 * Tokens of Slack and GitLab may look the same but for how they begin.
 */
const names =
  /^(?!.*(?:xox[a-z]|xapp|glpat)-)(?:(?:[a-z]+(?:[A-Z][a-z]+)*(?:\d[a-z]*)?|\d{1,4})(?:[-/.]|$))+$/;
/** Addresses of databases are secrets without long runs. */
const otherThanWeb = /(?<!https?):\/\//;

export const noSecretIsPublished: ReadingRule = {
  name: 'no-secret-is-published',
  severity: 'error',
  why: 'What was published once has been copied: a key, token or password must then be changed, wherever it is used.',
  needs: 'reading',
  async check({ text }) {
    const found: Secret[] = further.flatMap(({ pattern, kind }) =>
      [...text.matchAll(pattern)].map(({ index }) => ({ at: index, kind })),
    );
    if (mayHoldSecret(text)) found.push(...(await knownToLibrary(text)));
    const firsts = new Map(found.reverse().map((secret) => [secret.at, secret]));
    return [...firsts.values()].map(
      ({ at, kind }): Problem => ({
        at,
        message: `this looks like a secret: ${kind}. Take it out, and have it changed where it is used. To explain how one looks, write for example "a key of forty letters".`,
      }),
    );
  },
};

interface Secret {
  at: number;
  kind: string;
}

/** Half a millisecond for each of thousands of files adds up, and one file in three names a source with its year. */
function mayHoldSecret(text: string): boolean {
  const runs = (text.match(suspicious) ?? []).filter((run) => digitOrCase.test(run));
  return otherThanWeb.test(text) ? runs.length > 0 : !runs.every((run) => names.test(run));
}

async function knownToLibrary(content: string): Promise<Secret[]> {
  const [{ lintSource }, { creator }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ]);
  const { messages } = await lintSource({
    source: { filePath: 'text.mdx', content, ext: '.mdx', contentType: 'text' },
    options: { config: { rules: [{ id: 'recommended', rule: creator }] } },
  });
  return messages.map(({ range, message }) => ({ at: range[0], kind: kindOf(message) }));
}

/** Their messages end with the secret itself, which must not be printed in public logs. */
const kindOf = (message: string) => message.replace(/^found /, '').replace(/\s*:[\s\S]*$/, '');
