import path from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '#checks/check-content.ts';
import { readContent, readTexts } from '#checks/content.ts';
import { terminal } from '#checks/reporters/terminal.ts';
import { allRules } from '#checks/rules/all.ts';

test('nothing is wrong with the playbook’s own content', async () => {
  const root = path.resolve(import.meta.dirname, '../../src/content');
  const report = checkContent(await readTexts(readContent(root)), allRules);
  // Advice counts here, too; only the calendar may go on.
  const findings = report.findings.filter(({ rule }) => rule !== 'review-is-not-overdue');
  expect(report.checked).toBeGreaterThan(100);
  expect(findings, terminal(report)).toEqual([]);
});
