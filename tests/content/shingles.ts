import { createHash } from 'node:crypto';

/** So many words in a row that are the same are no chance. */
export const RUN = 12;

/** Bytes kept of each hash: 40 bits, so that by chance one run in fifty million looks like one of twenty thousand. */
const KEPT = 5;

/** The words of a text, in lower case, letters and digits only: however it is typed, a copy stays a copy. */
export const plainWords = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[\s/–—]+/u)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter(Boolean);

/** Every run of twelve words in a text. */
function* runsIn(text: string): Iterable<string> {
  const words = plainWords(text);
  for (let start = 0; start + RUN <= words.length; start++)
    yield words.slice(start, start + RUN).join(' ');
}

/** What a run is remembered by: not enough to read it, enough to know it again. */
const traceOf = (run: string): Buffer =>
  createHash('sha256').update(run).digest().subarray(0, KEPT);

/** The runs of many texts as one small file: sorted traces, each once. */
export function packed(texts: Iterable<string>): Buffer {
  const traces = new Map<string, Buffer>();
  for (const text of texts)
    for (const run of runsIn(text)) {
      const trace = traceOf(run);
      traces.set(trace.toString('hex'), trace);
    }
  return Buffer.concat([...traces.values()].sort(Buffer.compare));
}

/** Makes a question of such a file: which runs of a text does it know? */
export function copiesKnownTo(file: Buffer): (text: string) => string[] {
  const known = new Set<string>();
  for (let at = 0; at < file.length; at += KEPT) known.add(file.toString('hex', at, at + KEPT));
  return (text) => [...runsIn(text)].filter((run) => known.has(traceOf(run).toString('hex')));
}
