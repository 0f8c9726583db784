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

/** Half a millisecond for each of thousands of files adds up; ids in lower case with hyphens are no secrets. */
const mayHoldSecret = (text: string): boolean =>
  [...text.matchAll(suspicious)].some(([run]) => digitOrCase.test(run));

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
