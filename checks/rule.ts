import type { Content } from './content.ts';
import type { Document, Entry } from './document.ts';
import type { Reading, Upload } from './reading/reading.ts';
import type { Tree } from './syntax-tree.ts';

export type Severity = 'error' | 'warning';

/** What a rule says: where in the text it is, and in plain words what is wrong and what would be right. */
export interface Problem {
  /** Offset in the document's text. */
  at: number;
  message: string;
  /** Only where it differs from the rule's own. */
  severity?: Severity;
  /** What would mend it, where a program can know. */
  fix?: Edit;
}

/** A replacement of a stretch of text; offsets as in `Problem`. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/** A problem with its place, ready for any reporter. Lines and columns start at 1. */
export interface Finding {
  file: string;
  line: number;
  column: number;
  rule: string;
  severity: Severity;
  /** What is wrong, what would be right, with an example. */
  message: string;
  /** Why the rule is there. Missing in a report that was read back from JSON: there it is part of the message. */
  why?: string;
  /** A replacement that makes the finding go and brings no other. */
  fix?: Fix;
}

/** A stretch of a file and what to put in its place; `end` is the first place after it. Lines and columns start at 1. */
export interface Fix {
  start: { line: number; column: number };
  end: { line: number; column: number };
  text: string;
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
  /** Whether it looks at translations as well, as entries with the fields of their original. */
  ofTranslations?: true;
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

/** A rule that looks at an entry's text below the fields; it is asked only when that could be parsed. */
export interface BodyRule extends About {
  needs: 'body';
  check(entry: Entry, content: Content, tree: Tree): Iterable<Problem>;
}

/** A rule that looks at any text below fields, of an entry or of a page; it is asked only when that could be parsed. */
export interface TextRule extends About {
  needs: 'text';
  check(document: Document, content: Content, tree: Tree): Iterable<Problem>;
}

/** A rule that is asked in a process apart, where parsers may hang and abort. */
export interface ReadingRule extends About {
  needs: 'reading';
  /** Whether it is asked only when no other rule that runs apart has found anything. */
  isLastWord?: boolean;
  check(reading: Reading): Iterable<Problem> | Promise<Iterable<Problem>>;
}

/** A rule that looks at a file that is no text; asked in a process apart, too. */
export interface UploadRule extends About {
  needs: 'upload';
  check(upload: Upload): Promise<readonly Problem[]>;
}

export type ApartRule = ReadingRule | UploadRule;

export type Rule = FileRule | FieldRule | BodyRule | TextRule | ApartRule;
