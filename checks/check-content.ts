import { isKept } from '#schemas/switches.ts';
import { type Content, readTexts } from './content.ts';
import { type Document, type Entry, isEntry } from './document.ts';
import type { Finding, Problem, Report, Rule } from './rule.ts';
import { allRules, fieldRules } from './rules/all.ts';
import { asEntry } from './translation.ts';

/**
 * Asks every rule about every document, and gathers what they say, in the order of the files.
 *
 * @param content all content: what is not reported is still there to be pointed at
 * @param rules the rules to ask
 * @param isReported which documents to report on; all, unless given
 */
export function checkContent(
  content: Content,
  rules: readonly Rule[],
  isReported: (document: Document) => boolean = () => true,
): Report {
  const documents = reportedIn(content, isReported);
  const findings = documents.flatMap((document) => findingsIn(document, rules, content));
  return { findings, checked: documents.length };
}

/**
 * Asks every rule, as `checkContent` does. While a process apart reads the texts, those are asked that need no text.
 *
 * @param content content of which only the fields were read
 */
export async function readAndCheck(
  content: Content,
  isReported: (document: Document) => boolean,
): Promise<Report> {
  const documents = reportedIn(content, isReported);
  const early = new Map<Document, Finding[]>();
  await readTexts(content, (document) =>
    early.set(document, findingsIn(document, fieldRules, content)),
  );
  const late = allRules.filter((rule) => !fieldRules.includes(rule));
  const findings = documents.flatMap((document) =>
    inOrder([...(early.get(document) ?? []), ...findingsIn(document, late, content)]),
  );
  return { findings, checked: documents.length };
}

/** The documents to report on. Nothing is said of collections that are switched off. */
const reportedIn = (content: Content, isReported: (document: Document) => boolean) =>
  content.documents.filter((document) => isKept(folderOf(document)) && isReported(document));

function findingsIn(document: Document, rules: readonly Rule[], content: Content): Finding[] {
  const lines = lineStarts(document.text);
  return inOrder(
    rules.flatMap((rule) =>
      [...problemsOf(rule, document, content)].map((problem) =>
        findingOf(rule, document, problem, lines),
      ),
    ),
  );
}

const inOrder = (findings: Finding[]): Finding[] =>
  findings.sort((a, b) => a.line - b.line || a.column - b.column);

export const hasErrors = ({ findings }: Report): boolean =>
  findings.some(({ severity }) => severity === 'error');

function problemsOf(rule: Rule, document: Document, content: Content): Iterable<Problem> {
  switch (rule.needs) {
    case 'reading':
    case 'upload':
      return document.answer?.problems[rule.name] ?? [];
    case 'file':
      return rule.check(document, content);
    case 'text':
      return document.tree && (document.isPage || document.original || isEntry(document))
        ? rule.check(document, content, document.tree)
        : [];
    case 'body': {
      const entry = entryOf(rule, document, content);
      return document.tree && entry ? rule.check(entry, content, document.tree) : [];
    }
    case 'fields': {
      const entry = entryOf(rule, document, content);
      return entry && canBeRead(document) ? rule.check(entry, content) : [];
    }
  }
}

const entryOf = (rule: Rule, document: Document, content: Content): Entry | undefined =>
  isEntry(document) ? document : rule.ofTranslations && asEntry(document, content);

const canBeRead = ({ fields, text }: Document) => fields.problems.length === 0 && text !== '';

function findingOf(rule: Rule, document: Document, problem: Problem, lines: number[]): Finding {
  const { at, message, severity = rule.severity, fix } = problem;
  const placeOf = (offset: number) => {
    const line = lines.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (lines[line] ?? 0) + 1 };
  };
  const { line, column } = placeOf(at);
  return {
    file: document.file,
    line,
    column,
    rule: rule.name,
    severity,
    message,
    why: rule.why,
    ...(fix && { fix: { start: placeOf(fix.from), end: placeOf(fix.to), text: fix.text } }),
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

const folderOf = ({ place }: Document) => place.split('/', 1)[0] ?? '';
