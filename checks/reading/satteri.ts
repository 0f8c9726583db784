import { mdxToJs, mdxToMdast } from 'satteri';
import type { Tree } from '#checks/syntax-tree.ts';
import type { Parsed } from './reading.ts';

/** As the site's build sets it. */
const features = { gfm: true, smartPunctuation: true };

/**
 * Parses an entry's text with the parser that renders the site. It is native code, and some texts abort the process it
 * runs in: call this in a process that may end.
 *
 * @param text the file, its fields blanked
 * @param bodyStart where the text below the fields begins
 */
export function parseWithSatteri(text: string, bodyStart: number): Parsed {
  try {
    // Both parsers build mdast; a test compares what they make of the whole content.
    return { tree: mdxToMdast(text, { features: { gfm: true } }) as Tree };
  } catch (error) {
    return { problem: problemOf(error, text, bodyStart) };
  }
}

/** The JavaScript that the site's build would make of a text, or undefined when there is none. */
export function compileWithSatteri(text: string): string | undefined {
  try {
    return mdxToJs(text, {
      features,
      jsxImportSource: 'astro',
      elementAttributeNameCase: 'html',
    }).code;
  } catch {
    return undefined;
  }
}

/** Messages begin with `line:column: ` and end with `(source:rule)`. */
function problemOf(error: unknown, text: string, bodyStart: number) {
  const said = error instanceof Error ? error.message : String(error);
  const [, line, column, words = said] =
    /^(\d+):(\d+): ([\s\S]*?)(?: \([\w-]+:[\w-]+\))?$/.exec(said) ?? [];
  const message = words.replace(/ \(\d+:\d+(?:-[\d:]+)?\)/, '');
  if (line === undefined) return { at: bodyStart, message };
  const before = text.split('\n').slice(0, Number(line) - 1);
  const start = before.length > 0 ? before.join('\n').length + 1 : 0;
  return { at: Math.min(start + Number(column) - 1, text.length), message };
}
