import { checkContent } from '#checks/check-content.ts';
import { type Content, contentOf, readText } from '#checks/content.ts';
import { type Document, readDocument } from '#checks/document.ts';
import type { Finding, Report, Rule } from '#checks/rule.ts';
import { applyFix } from './apply-fix.ts';

/** A file after one fix, and what is still to be said of it. */
export interface Attempt {
  document: Document;
  content: Content;
  findings: readonly Finding[];
}

/** A report in which only those fixes are left that pass the same check. */
export async function withVerifiedFixes(
  { findings, checked }: Report,
  content: Content,
  rules: readonly Rule[],
): Promise<Report> {
  const verified: Finding[] = [];
  const byFile = Map.groupBy(findings, ({ file }) => file);
  for (const finding of findings) {
    const { fix, ...rest } = finding;
    const kept = fix && (await attempt(finding, byFile.get(finding.file) ?? [], content, rules));
    verified.push(kept ? finding : rest);
  }
  return { findings: verified, checked };
}

/**
 * Tries a fix without writing anything.
 *
 * @param finding a finding with a fix
 * @param before all findings of its file
 * @returns undefined when the finding stays, or another comes up
 */
export async function attempt(
  finding: Finding,
  before: readonly Finding[],
  content: Content,
  rules: readonly Rule[],
): Promise<Attempt | undefined> {
  const original = content.documents.find(({ file }) => file === finding.file);
  if (!original || !finding.fix) return undefined;
  const text = applyFix(original.text, finding.fix);
  const folder = original.file.slice(0, -original.place.length - 1);
  const document = readDocument(original.place, Buffer.from(text), folder);
  await readText(document);
  const documents = content.documents.map((other) => (other === original ? document : other));
  const changed = contentOf(documents, content.today);
  const { findings } = checkContent(changed, rules, (other) => other === document);
  return isBetter(finding, before, findings) ? { document, content: changed, findings } : undefined;
}

/** One finding of this kind fewer, and of no kind more. */
function isBetter(mended: Finding, before: readonly Finding[], after: readonly Finding[]): boolean {
  const left = new Map<string, number>();
  for (const finding of before) left.set(kindOf(finding), (left.get(kindOf(finding)) ?? 0) + 1);
  left.set(kindOf(mended), (left.get(kindOf(mended)) ?? 0) - 1);
  for (const finding of after) {
    const count = (left.get(kindOf(finding)) ?? 0) - 1;
    if (count < 0) return false;
    left.set(kindOf(finding), count);
  }
  return true;
}

/** Places move when a text changes: what is said stays the same. */
const kindOf = ({ rule, message, severity }: Finding) => `${severity} ${rule} ${message}`;
