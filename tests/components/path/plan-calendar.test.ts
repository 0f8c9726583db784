import ical, { type VEvent } from 'node-ical';
import { afterEach, expect, test, vi } from 'vitest';
import { calendarOf } from '#components/path/plan-calendar.ts';

const events = [
  {
    key: 'paths/front-line/2026-03-27/guidelines/difficult-situations',
    day: '2026-03-27',
    title: 'Difficult situations, not difficult people; a “test”, äöü, \\ and more',
    text: 'Guideline · 2 minutes',
    address: 'https://playbook.example.com/guidelines/difficult-situations/',
  },
  {
    key: 'paths/front-line/2026-03-27/talk-day-30',
    // The night the clocks change in Europe.
    day: '2026-03-29',
    title: 'Talk over the first months '.repeat(9).trim(),
    text: 'With your manager',
    address: 'https://playbook.example.com/paths/front-line/plan/?start=2026-03-27',
  },
];

const read = () => {
  const text = calendarOf('Front line, CX Playbook', 'playbook.example.com', events);
  const all = Object.values(ical.sync.parseICS(text)).filter((part) => part?.type === 'VEVENT');
  return { text, all: all as VEvent[] };
};

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['UTC', 0],
  ['Pacific/Kiritimati', -840],
  ['Pacific/Pago_Pago', 660],
  ['Europe/Paris', -60],
  ['America/Sao_Paulo', 180],
])('in %s a real parser finds every step as a whole day, on its day', (zone, offset) => {
  vi.stubEnv('TZ', zone);
  expect(new Date('2026-03-27').getTimezoneOffset(), 'the zone is set').toBe(offset);
  const { text, all } = read();
  expect(all.map(({ summary }) => summary)).toEqual(events.map(({ title }) => title));
  expect(all.map(({ datetype }) => datetype)).toEqual(['date', 'date']);
  // The parser gives whole days at midnight where the reader is.
  const days = all.map(({ start }) => [start.getFullYear(), start.getMonth() + 1, start.getDate()]);
  expect(days).toEqual([
    [2026, 3, 27],
    [2026, 3, 29],
  ]);
  expect(text).toContain('DTSTART;VALUE=DATE:20260329\r\n');
  expect(text).toContain('DTEND;VALUE=DATE:20260330\r\n');
});

test('an event keeps its identity when the plan is made again', () => {
  const uids = () => read().all.map(({ uid }) => uid);
  expect(uids()).toEqual(uids());
  expect(new Set(uids()).size).toBe(2);
  expect(uids()[0]).toBe(
    'paths.front-line.2026-03-27.guidelines.difficult-situations@playbook.example.com',
  );
});

test('lines are as RFC 5545 wants them', () => {
  const { text } = read();
  expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
  expect(text.trimEnd().endsWith('END:VCALENDAR')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  for (const line of text.split('\r\n'))
    expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(text.match(/^DTSTAMP:\d{8}T\d{6}Z\r$/gm)).toHaveLength(2);
});
