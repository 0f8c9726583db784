import { expect, test } from 'vitest';
import { weigh } from '#bench/reader/first-load.ts';
import { percentile } from '#bench/reader/keystrokes.ts';
import { calculatorTargets } from '#bench/report/calculators.ts';
import type { AtSize } from '#bench/report/figures.ts';
import { exponent, median } from '#bench/report/figures.ts';
import { verdict } from '#bench/report/targets.ts';

const at = (size: number, ...cpuSeconds: number[]) =>
  ({ size, here: cpuSeconds.map((seconds) => ({ cpuSeconds: seconds })) }) as AtSize;

test('the percentile is a value that was measured', () => {
  const values = [5, 1, 4, 2, 3];
  expect(percentile(values, 0.5)).toBe(3);
  expect(percentile(values, 0.95)).toBe(5);
  expect(median(values)).toBe(3);
});

test('the growth exponent is 1 in proportion and 2 with the square', () => {
  expect(exponent(at(250, 10), at(1000, 40))).toBeCloseTo(1);
  expect(exponent(at(250, 10), at(1000, 160))).toBeCloseTo(2);
});

test('growth is judged on the round in the middle', () => {
  expect(exponent(at(250, 10, 9, 99), at(1000, 40, 41, 2))).toBeCloseTo(1);
});

test('a weight counts fonts apart', () => {
  const sent = [
    { path: '/', kind: 'document', bytes: 10 },
    { path: '/a.woff2', kind: 'font', bytes: 5 },
  ] as const;
  expect(weigh(sent)).toMatchObject({ document: 10, font: 5, js: 0, all: 15, withoutFonts: 10 });
});

test('a verdict says by how much', () => {
  const target = { what: 'size', unit: 'kB', limit: 35 };
  expect(verdict({ ...target, value: 35 })).toBe('met');
  expect(verdict({ ...target, value: 50 })).toBe('missed by 15 kB');
  expect(verdict({ ...target, value: undefined })).toBe('not measured');
  expect(verdict({ what: 'score', unit: '', limit: 100, value: 98, atLeast: true })).toBe(
    'missed by 2.00',
  );
});

test('the slowest simple calculator decides, and what searches is none', () => {
  const fast = Array.from({ length: 99 }, () => 1);
  const found = {
    answers: [
      { id: 'turnover', times: [...fast, 50] },
      { id: 'complaints', times: [1, 2, 3] },
      { id: 'service-staffing', times: [90] },
    ],
    simulations: [300],
    draws: [20, 30],
  };
  expect(calculatorTargets(found).map(({ value }) => value)).toEqual([3, 30]);
  expect(calculatorTargets(undefined).map(({ value }) => value)).toEqual([undefined, undefined]);
});
