import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import playbook from '#config';
import { owners } from '#schemas/vocabularies/owners.ts';

const text = readFileSync('.github/CODEOWNERS', 'utf8');
const lines = text
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(/\s+/));
const [, organisation] = new URL(playbook.repository).pathname.split('/');

test.each(lines)('%s has owners that the settings name', (place, ...teams) => {
  expect(place === '*' || existsSync(`.${place}`)).toBe(true);
  expect(teams.length).toBeGreaterThan(0);
  for (const team of teams) {
    const [owner, role = ''] = team.slice(1).split('/');
    expect(owner, 'the organisation of playbook.config.ts').toBe(organisation);
    expect(Object.keys(owners)).toContain(role);
  }
});

test('every owner, who can be a team, is named', () => {
  for (const role of Object.keys(owners)) expect(text).toMatch(new RegExp(`\\b${role}\\b`));
});

test('what an author is asked fits on three lines', () => {
  const asked = readFileSync('.github/PULL_REQUEST_TEMPLATE.md', 'utf8').trimEnd().split('\n');
  expect(asked).toHaveLength(3);
});
