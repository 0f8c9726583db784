import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { checkContent } from '#checks/check-content.ts';
import { readContent, readTexts } from '#checks/content.ts';
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
export const findingsIn = async (files: Files): Promise<readonly Finding[]> =>
  checkContent(await readTexts(readContent(contentRoot(files))), allRules).findings;
