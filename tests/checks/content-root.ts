import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent } from '#checks/check-content.ts';
import { contentOf, readTexts } from '#checks/content.ts';
import { readDocument } from '#checks/document.ts';
import type { Files } from '#checks/examples/example.ts';
import type { Finding } from '#checks/rule.ts';
import { allRules } from '#checks/rules/all.ts';

/** Writes files into a content root of their own, removed after the test. */
export function contentRoot(files: Files): string {
  const project = mkdtempSync(path.join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(project, { recursive: true }));
  const root = path.join(project, 'src', 'content');
  mkdirSync(root, { recursive: true });
  for (const [place, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, place)), { recursive: true });
    writeFileSync(path.join(root, place), text);
  }
  return root;
}

/** Everything that all rules find in some files. */
export async function findingsIn(files: Files): Promise<readonly Finding[]> {
  const documents = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .filter(([place]) => !place.includes('/.'))
    .map(([place, text]) => readDocument(place, Buffer.from(text), 'src/content'));
  return checkContent(await readTexts(contentOf(documents)), allRules).findings;
}
