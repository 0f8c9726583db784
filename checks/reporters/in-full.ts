import type { Finding } from '#checks/rule.ts';
import { pageOf } from '#checks/rule-page.ts';

/** All there is to say of a finding: what is wrong, what would be right, why, and where to read on. */
export const inFull = ({ message, why, rule }: Finding): string =>
  why === undefined ? message : `${ended(message)} Why: ${why} More: ${pageOf(rule)}`;

const ended = (sentence: string) => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`);
