import { execFileSync } from 'node:child_process';
import { address } from './addresses.ts';

/** What the author guide says of one rule of the check. */
export interface ExplainedRule {
  name: string;
  severity: 'error' | 'warning';
  why: string;
  bad: Lines & { messages: readonly string[] };
  good?: Lines;
  /** Names of further examples that break it. */
  others: readonly string[];
}

interface Lines {
  /** Below `src/content/`. */
  place: string;
  text: string;
}

let known: readonly ExplainedRule[] | undefined;

/**
 * Every rule of the check, as the check itself explains it: asked once a build, in a process of its own, since it reads
 * the examples with the parsers it uses for content.
 */
export function explainedRules(): readonly ExplainedRule[] {
  known ??= JSON.parse(
    execFileSync(process.execPath, ['checks/explain.ts'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 24,
      env: { ...process.env, NODE_COMPILE_CACHE: 'node_modules/.cache/checks' },
    }),
  ) as ExplainedRule[];
  return known;
}

/** A rule’s name as a sentence: `Links lead somewhere`. */
export const sentenceOf = (name: string): string =>
  name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

export const addressOfRule = (name: string): string => address(`contribute/rules/${name}/`);
