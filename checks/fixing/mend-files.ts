import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '#checks/content.ts';
import { readDocument } from '#checks/document.ts';
import type { Finding, Report, Rule } from '#checks/rule.ts';
import { putInPlace } from './put-in-place.ts';
import { attempt } from './verified-fixes.ts';

/** Enough for any file that people write; a fix that calls for itself again would else go on for ever. */
const MOST_ROUNDS = 200;

/**
 * Mends files as far as fixes pass the same check.
 *
 * @param root the content folder
 * @returns the names of the files written
 */
export async function mendFiles(
  root: string,
  report: Report,
  content: Content,
  rules: readonly Rule[],
): Promise<string[]> {
  const written: string[] = [];
  for (const [file, findings] of Map.groupBy(report.findings, (finding) => finding.file)) {
    const before = content.documents.find((document) => document.file === file);
    if (!before || !findings.some(({ fix }) => fix)) continue;
    const text = await mended(findings, content, rules);
    if (text !== undefined && replace(path.join(root, before.place), before.text, text))
      written.push(file);
  }
  return written;
}

/** The text after all fixes that pass, one after the other; undefined when none does. */
async function mended(findings: readonly Finding[], content: Content, rules: readonly Rule[]) {
  let left = findings;
  let now = content;
  let text: string | undefined;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let next: Awaited<ReturnType<typeof attempt>>;
    for (const finding of left) {
      next = finding.fix && (await attempt(finding, left, now, rules));
      if (next) break;
    }
    if (!next) break;
    left = next.findings;
    now = next.content;
    text = next.document.text;
  }
  return text;
}

/** Puts a new text in the place of a file. One that somebody changed since it was read is left alone. */
function replace(file: string, before: string, text: string): boolean {
  if (readDocument(path.basename(file), readFileSync(file), '').text !== before) return false;
  putInPlace(file, text);
  return true;
}
