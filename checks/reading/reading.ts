import type { Problem } from '#checks/rule.ts';
import type { Tree } from '#checks/syntax-tree.ts';

/** What a parser made of a text: a tree, or the place and the words of its refusal. */
export type Parsed = { tree: Tree; problem?: never } | { tree?: never; problem: Problem };

/** A text file as the rules that run apart see it. */
export interface Reading {
  /** Its path below the content root. */
  place: string;
  /** The whole file, with plain line feeds. */
  text: string;
  /** Where the text below the fields begins. */
  bodyStart: number;
  /** Of MDX only: what the parser of the site's build makes of it. */
  satteri?: Parsed;
  /** Of MDX only: what remark makes of it; undefined when it need not be asked (`mayHoldCode`). */
  remark?: Parsed | undefined;
  /** Of MDX only: the JavaScript that the site's build would run. */
  code?: string | undefined;
}

/** A file that is no text as the rules that run apart see it. */
export interface Upload {
  place: string;
  bytes: Uint8Array;
}

/** One file to be read apart: a text, or the bytes of a file that is none, in base64. */
export type Job =
  | { place: string; text: string; bodyStart: number; isMdx: boolean }
  | { place: string; upload: string };

/** What came back of it. */
export interface Answer {
  tree?: Tree;
  /** By the name of the rule. */
  problems: Readonly<Record<string, readonly Problem[]>>;
}

/**
 * Whether a text holds a sign with which MDX begins code, or an address that is not plainly a page of the site or the
 * web. A text without one is Markdown to any parser, and Markdown has no syntax errors: remark, which takes twenty times
 * as long as the site's own parser, need not read it a second time.
 */
export const mayHoldCode = (body: string): boolean =>
  /[<{}]|^[ \t>*+\-\d.)]*(?:import|export)\b|!\[|\]:|\]\((?!https:\/\/[a-z]|\/[a-z]|#)/m.test(body);

/** The file as the site's build hands it to its parser: of the fields, only the line feeds are left. */
export const withoutFields = (text: string, bodyStart: number): string =>
  text.slice(0, bodyStart).replace(/[^\n]/g, ' ') + text.slice(bodyStart);
