import { describe, expect, test, vi } from 'vitest';
import { readContent } from '#checks/content.ts';
import { guideline, persona, soundContent, story } from '#checks/examples/sound-entries.ts';
import { gitHub } from '#github/api.ts';
import { dueReports } from '#github/reports/due.ts';
import { publishReport } from '#github/reports/issues.ts';
import { contentRoot } from '#tests/checks/content-root.ts';
import { standIn } from './stand-in.ts';

describe('one issue for each role', () => {
  const report = { name: 'review dates', title: 'To read again' };

  test('opened once, rewritten, closed when nothing is left', async () => {
    const { held } = await standIn();
    const open = () =>
      held.issues.filter(({ state }) => state === 'open').map(({ title }) => title);
    const say = (lines: [role: 'sales' | 'people', text: string][]) =>
      publishReport(gitHub(), { ...report, bodies: new Map(lines) });

    await say([
      ['sales', 'one'],
      ['people', 'two'],
    ]);
    expect(open()).toEqual(['To read again: Sales', 'To read again: People and learning']);
    held.writes = [];
    await say([
      ['sales', 'one'],
      ['people', 'two'],
    ]);
    expect(held.writes).toEqual([]);
    await say([['sales', 'three']]);
    expect(open()).toEqual(['To read again: Sales']);
    expect(held.issues[0]?.body).toContain('three');
    expect(held.issues).toHaveLength(2);
    await say([['people', 'again']]);
    expect(open()).toEqual(['To read again: People and learning']);
    expect(held.issues).toHaveLength(3);
  });

  test('closed when the role is there no more', async () => {
    const gone = {
      ...{ number: 1, state: 'open', title: 'To read again: Gone', labels: ['playbook-report'] },
      ...{ body: '<!-- review dates for gone -->\nx', user: { login: 'github-actions[bot]' } },
    };
    const { held } = await standIn({ issues: [gone] });
    await publishReport(gitHub(), { ...report, bodies: new Map() });
    expect(held.issues.map(({ state }) => state)).toEqual(['closed']);
  });

  test('what is too long for one is in the log of the run', async () => {
    const { held } = await standIn();
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    const lines = '- [ ] a page\n'.repeat(7000);
    await publishReport(gitHub(), { ...report, bodies: new Map([['sales', lines]]) });
    expect(held.issues[0]?.body).toMatch(/The log of the run that wrote this has it all\.$/);
    expect(log).toHaveBeenCalledWith(`To read again: Sales\n\n${lines}`);
    log.mockRestore();
  });

  test('leaves alone what others opened, and what is another report’s', async () => {
    const theirs = {
      ...{ number: 1, state: 'open', title: 'Mine', labels: ['playbook-report'] },
      ...{ body: '<!-- review dates for sales -->', user: { login: 'somebody' } },
    };
    const { held } = await standIn({ issues: [theirs] });
    await publishReport(gitHub(), {
      name: 'external links',
      title: 'Links',
      bodies: new Map([['sales', 'x']]),
    });
    await publishReport(gitHub(), {
      ...report,
      bodies: new Map([['sales', 'y'.repeat(99) + '\n'.repeat(70_000)]]),
    });
    await publishReport(gitHub(), { ...report, bodies: new Map() });
    expect(held.issues.map(({ title, state }) => `${title} ${state}`)).toEqual([
      'Mine open',
      'Links: Sales open',
      'To read again: Sales closed',
    ]);
  });
});

test('what is due, by who answers for it', () => {
  const content = readContent(
    contentRoot({
      ...soundContent,
      'guidelines/read-the-answers-aloud.mdx': guideline(
        ['reviewedOn: 2026-04-30', 'reviewedOn: 2026-04-30\nreviewEvery: 6'],
        ['owner: cx-team', 'owner: sales'],
        ['title: Read the answers aloud', 'title: Read @all answers *aloud*'],
      ),
      'stories/the-old-rule.mdx': story(['owner: cx-team', 'owner: sales\nstatus: draft']),
      'personas/ada.yaml': persona([
        'reviewedOn: 2026-04-30',
        'reviewedOn: 2026-04-30\nreviewEvery: 7',
      ]),
    }),
  );
  const reports = dueReports(content, new Date('2026-11-22'));
  expect([...reports.keys()]).toEqual(['sales', 'front-line']);
  expect(reports.get('sales')).toContain('1 page to read again');
  expect(reports.get('sales')).toContain(
    '- [ ] Read &#64;all answers &#42;aloud&#42;, since 2026-10-30: `src/content/guidelines/read-the-answers-aloud.mdx`',
  );
  expect(reports.get('front-line')).toContain('by 2026-11-30');
  expect(dueReports(content, new Date('2026-05-01')).size).toBe(0);
});
