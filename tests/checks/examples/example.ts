import type { Files } from '#tests/checks/content-root.ts';

/** Marks, in a bad document, the character that a finding must point at; taken out before checking. */
export const MARK = '▸';

/** Documents that break a rule. */
export interface Bad {
  name: string;
  /** Laid over the sound content. `MARK` stands where the rule must find something. */
  files: Files;
  /** What the messages must contain, in the order of the marks. */
  says: readonly string[];
  severity?: 'warning';
}

/** Documents in which a rule must find nothing. */
export interface Good {
  name: string;
  files: Files;
}

export interface Examples {
  rule: string;
  bad: readonly Bad[];
  good: readonly Good[];
}
