import { expect, test } from 'vitest';
import { github } from '#checks/reporters/github.ts';
import { jobSummary } from '#checks/reporters/job-summary.ts';
import { terminal } from '#checks/reporters/terminal.ts';
import type { Finding } from '#checks/rule.ts';

const finding: Finding = {
  file: 'src/content/stories/a, b: 100%.mdx',
  line: 9,
  column: 12,
  rule: 'references-exist',
  severity: 'warning',
  message: '100% wrong:\r\n::error::look, here',
  why: 'It is 100% wrong.',
};

test('a GitHub annotation cannot be broken out of', () => {
  expect(github({ findings: [finding], checked: 1 })).toBe(
    '::warning file=src/content/stories/a%2C b%3A 100%25.mdx,line=9,col=12,title=references-exist::100%25 wrong:%0D%0A::error::look, here. Why: It is 100%25 wrong. More: https://playbook.example.com/contribute/rules/references-exist/\n',
  );
});

test('a clean report is silent on GitHub and says so on a terminal', () => {
  expect(github({ findings: [], checked: 1 })).toBe('');
  expect(terminal({ findings: [], checked: 1 })).toBe('1 file checked: nothing to mend.\n');
});

test('the terminal groups by file, and paints when asked', () => {
  const findings = [finding, { ...finding, severity: 'error' as const, line: 10, message: 'b' }];
  const painted = terminal({ findings, checked: 2 }, (style, text) => `<${style}>${text}</>`);
  expect(painted).toBe(`<underline>src/content/stories/a, b: 100%.mdx</>
  9:12    <yellow>warning</>  100% wrong:\u{FFFD}\u{FFFD}::error::look, here <dim>(references-exist)</>
  10:12   <red>error</>  b <dim>(references-exist)</>

<underline>Why</>
  references-exist: It is 100% wrong.
    <dim>https://playbook.example.com/contribute/rules/references-exist/</>

2 files checked: 1 error, 1 warning.
`);
});

test('the page of a run holds all findings, and nothing typed becomes markup there', () => {
  const message = '<img src=x> [a](https://b.example) | **c** @d #1 `e` www.f.example\n# g';
  const page = jobSummary({ findings: Array(1200).fill({ ...finding, message }), checked: 3 });
  expect(page).toContain('0 to mend, 1200 to consider');
  expect(page.match(/^\| warning/gm)).toHaveLength(1000);
  expect(page).toContain('And 200 more');
  expect(page).not.toMatch(/<|\*\*|`e`|\]\(https:\/\/b|@d|www\.|\n# g/);
  expect(jobSummary({ findings: [], checked: 3 })).toContain('3 files checked, nothing to mend');
});
