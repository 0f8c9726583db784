import type { Content } from './content.ts';
import type { Document, Entry } from './document.ts';
import type { Tree } from './syntax-tree.ts';

export type Severity = 'error' | 'warning';

/** What a rule says: where in the text it is, and in plain words what is wrong and what would be right. */
export interface Problem {
  /** Offset in the document's text. */
  at: number;
  message: string;
  /** Only where it differs from the rule's own. */
  severity?: Severity;
}

/** A problem with its place, ready for any reporter. Lines and columns start at 1. */
export interface Finding {
  file: string;
  line: number;
  column: number;
  rule: string;
  severity: Severity;
  message: string;
}

export interface Report {
  findings: readonly Finding[];
  /** How many files were looked at. */
  checked: number;
}

interface About {
  /** A sentence in kebab-case, true of sound content. Also the name of the rule's file. */
  name: string;
  severity: Severity;
  /** Why the rule is there, for the author who asks. */
  why: string;
}

/** A rule that looks at any file, however broken. */
export interface FileRule extends About {
  needs: 'file';
  check(document: Document, content: Content): Iterable<Problem>;
}

/** A rule that looks at fields; it is asked only about entries whose YAML could be read. */
export interface FieldRule extends About {
  needs: 'fields';
  check(entry: Entry, content: Content): Iterable<Problem>;
}

/** A rule that looks at the text below the fields; it is asked only when that could be parsed. */
export interface BodyRule extends About {
  needs: 'body';
  check(entry: Entry, content: Content, tree: Tree): Iterable<Problem>;
}

export type Rule = FileRule | FieldRule | BodyRule;
