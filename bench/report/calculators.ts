import { percentile } from '#bench/reader/keystrokes.ts';
import type { Calculated } from '#bench/reader/recalculations.ts';
import { table } from './table.ts';
import type { Target } from './targets.ts';

/** What the calculators of the built site take. */
export interface CalculatorTimes extends Calculated {
  /** Milliseconds of 10,000 draws, without a browser or a worker. */
  draws: number[];
}

/** They search for an answer; all others are formulas. */
const SEARCHING: readonly string[] = ['lifetime-value', 'service-staffing'];

/** The targets of the calculators with what was measured. */
export function calculatorTargets(found: CalculatorTimes | undefined): Target[] {
  const simple = found?.answers.filter(({ id }) => !SEARCHING.includes(id));
  return [
    {
      what: 'New answer of a simple calculator, 95th percentile, the slowest of them',
      unit: 'ms',
      limit: 16,
      value: simple && Math.max(...simple.map(({ times }) => percentile(times, 0.95))),
    },
    {
      what: '10,000 draws of a simulation, 95th percentile',
      unit: 'ms',
      limit: 200,
      value: found && percentile(found.draws, 0.95),
    },
  ];
}

/** Every calculator with its times. */
export function calculatorTable({ answers, simulations, draws }: CalculatorTimes): string {
  const row = (what: string, times: readonly number[]) => [
    what,
    percentile(times, 0.5).toFixed(1),
    percentile(times, 0.95).toFixed(1),
  ];
  return table(
    ['Calculator', 'p50', 'p95'],
    [
      ...answers.map(({ id, times }) => row(id, times)),
      row('10,000 draws', draws),
      row('10,000 draws shown, with the start of a worker', simulations),
    ],
  );
}
