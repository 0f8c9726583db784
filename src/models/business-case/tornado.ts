import { neumaierSum } from '#models/kernel/sum.ts';
import { presentValuesOf } from './cash-flow.ts';
import type { BusinessCaseInput } from './input.ts';

/** Net present value with one line at its low and at its high factor, all else as planned. */
export interface TornadoBar {
  label: string;
  low: number;
  high: number;
}

/** One bar for each line of the plan, widest first; risk factors are left out. */
export function tornadoOf(input: BusinessCaseInput): TornadoBar[] {
  const values = presentValuesOf(input);
  const lines = [
    ...input.benefits.map((line, k) => ({ ...line, value: values.benefits[k] ?? 0 })),
    { label: 'initial cost', ...input.initialCostSpread, value: -values.initialCost },
    { label: 'run cost', ...input.runCostSpread, value: -values.runCost },
  ];
  const planned = neumaierSum(lines.map(({ value }) => value));
  return lines
    .map(({ label, low, high, value }) => ({
      label,
      low: planned + (low - 1) * value,
      high: planned + (high - 1) * value,
    }))
    .sort((a, b) => span(b) - span(a));
}

function span({ low, high }: TornadoBar): number {
  return Math.abs(high - low);
}
