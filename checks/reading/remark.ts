import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Parsed } from './reading.ts';

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

export type RemarkTree = ReturnType<typeof processor.parse>;

/**
 * Parses an entry's text with remark, without running any of it.
 *
 * @param text the file, its fields blanked
 * @param bodyStart where the text below the fields begins
 */
export function parseWithRemark(text: string, bodyStart: number): Parsed {
  try {
    return { tree: processor.parse(text) };
  } catch (error) {
    return { problem: problemOf(error, text, bodyStart) };
  }
}

/**
 * The parser throws messages with a `place`: a point, or a stretch with a `start`. Of a tag without
 * an end, the place is where its end was missed; where it begins stands in the words: `(36:42-36:45)`.
 */
function problemOf(error: unknown, text: string, bodyStart: number) {
  const { reason = 'it is nested too deeply', place } = error as Thrown;
  const [inWords, line, column] = / \((\d+):(\d+)-[\d:]+\)/.exec(reason) ?? [];
  const message = inWords ? reason.replace(inWords, '') : reason;
  if (!inWords) return { at: place?.start?.offset ?? place?.offset ?? bodyStart, message };
  const before = text.split('\n').slice(0, Number(line) - 1);
  return { at: before.join('\n').length + Number(column), message };
}

interface Thrown {
  reason?: string;
  place?: { offset?: number; start?: { offset?: number } };
}
