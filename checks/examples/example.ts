/** Files by their place below the content root; a text, or bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Marks, in a bad document, the character that a finding must point at; taken out before checking. */
export const MARK = '▸';

/** Documents that break a rule. */
export interface Bad {
  name: string;
  /** Laid over the sound content. `MARK` stands where the rule must find something. */
  files: Files;
  /** What the messages must contain, in the order of the marks. */
  says: readonly string[];
  /** Only where it differs from the rule's own. */
  severity?: 'error' | 'warning';
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
