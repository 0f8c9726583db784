import { invisibleIn } from './invisible.ts';
import type { Edit, Problem } from './rule.ts';

/** A file's text, cut into fields and body, with what is wrong about the cutting. */
export interface Envelope {
  /** With plain line feeds and no byte-order mark, so that lines and columns are what an editor shows. */
  text: string;
  problems: Problem[];
  fieldsStart: number;
  fieldsEnd: number;
  bodyStart: number;
}

/** Several times what an entry needs. Parsers take quadratic time over hostile texts: 64 kB held one up for 16 s. */
const MOST_BYTES = 32 * 1024;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Decodes a file and finds its front matter: exactly `---`, the fields, exactly `---`.
 * A YAML file is all fields.
 */
export function openEnvelope(bytes: Uint8Array, format: 'mdx' | 'yaml'): Envelope {
  if (bytes.length > MOST_BYTES)
    return unreadable(`the file is larger than ${MOST_BYTES / 1024} kB: split it, or shorten it`);
  let raw: string;
  try {
    raw = decoder.decode(bytes);
  } catch {
    return unreadable('the file is not UTF-8 text: save it with the encoding UTF-8');
  }

  const problems: Problem[] = [];
  const text = raw.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const asRead: Edit = { from: 0, to: text.length, text }; // mended by reading it: it need only be written back
  if (raw.startsWith('\uFEFF'))
    problems.push({
      at: 0,
      message: 'the file starts with a byte-order mark: save it as UTF-8 without BOM',
      fix: asRead,
    });
  const firstReturn = raw.indexOf('\r\n');
  if (firstReturn >= 0)
    problems.push({
      at: raw.startsWith('\uFEFF') ? firstReturn - 1 : firstReturn,
      message: 'lines end with CRLF, as on Windows: set your editor to LF line ends',
      fix: asRead,
    });
  problems.push(...invisibleIn(text));

  if (format === 'yaml')
    return { text, problems, fieldsStart: 0, fieldsEnd: text.length, bodyStart: text.length };
  return { text, ...cutFrontMatter(text, problems) };
}

function cutFrontMatter(text: string, problems: Problem[]): Omit<Envelope, 'text'> {
  const none = { problems, fieldsStart: 0, fieldsEnd: 0, bodyStart: 0 };
  const missing = missingOpening(text);
  if (missing) {
    problems.push({ at: 0, message: missing });
    return none;
  }
  const closing = /^---.*$/gm;
  closing.lastIndex = 4;
  const fence = closing.exec(text);
  if (!fence) {
    problems.push({
      at: 0,
      message: 'the front matter has no end: write a line with only --- below the last field',
    });
    return none;
  }
  if (fence[0] !== '---')
    problems.push({
      at: fence.index,
      message: `"${fence[0].slice(0, 20)}" looks like the end of the front matter: that line is --- and nothing else`,
      ...(/^---\s+$/.test(fence[0]) && {
        fix: { from: fence.index, to: fence.index + fence[0].length, text: '---' },
      }),
    });
  const toml = /^\+\+\+/m.exec(text.slice(4, fence.index));
  if (toml)
    problems.push({
      at: 4 + toml.index,
      message:
        '+++ at the start of a line would end the front matter here for the site’s builder: delete it',
    });
  return {
    problems,
    fieldsStart: 4,
    fieldsEnd: fence.index,
    bodyStart: Math.min(fence.index + fence[0].length + 1, text.length),
  };
}

function missingOpening(text: string): string | undefined {
  if (text.startsWith('---\n')) return undefined;
  const example = 'for example: ---, title: Close the loop, ---, one a line';
  if (/^\s*\+\+\+/.test(text))
    return `the front matter is TOML, between +++ lines: write it as YAML between --- lines, ${example}`;
  if (/^\s+---/.test(text))
    return `something stands above the front matter: the first line is --- and nothing else, ${example}`;
  return `no front matter: the first line is --- and nothing else, then the fields, then --- again, ${example}`;
}

function unreadable(message: string): Envelope {
  return { text: '', problems: [{ at: 0, message }], fieldsStart: 0, fieldsEnd: 0, bodyStart: 0 };
}
