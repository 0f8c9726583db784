import { intervals } from '#calculators/draw/intervals.ts';
import { lines } from '#calculators/draw/lines.ts';
import { waterfall } from '#calculators/draw/waterfall.ts';
import type { Figure } from '#calculators/figure.ts';
import type { BusinessCaseInput } from '#models/business-case/input.ts';
import type { BusinessCaseOutput } from '#models/business-case/output.ts';
import { npv } from '#models/kernel/net-present-value.ts';
import { businessCaseCalculator as words } from '#words';

/** From what the benefits would be worth to what is left of them. */
export function worth(output: BusinessCaseOutput, input: BusinessCaseInput): Figure {
  const perUnit = npv(input.discountRate, [0, ...input.ramp]);
  const full = input.benefits.map(({ annual }) => annual * perUnit);
  const caused = input.benefits.reduce((sum, line) => sum + line.annual * line.causalShare, 0);
  const sum = full.reduce((total, value) => total + value, 0);
  const row = (label: string, value: number, total = false) => ({ label, values: [value], total });
  return {
    draw: waterfall,
    title: words.waterfall.title,
    point: words.waterfall.point,
    rowsAre: words.waterfall.rowsAre,
    columns: [{ label: words.waterfall.value, unit: 'money' }],
    rows: [
      ...input.benefits.map(({ label }, k) => row(label, full[k] ?? 0)),
      row(words.waterfall.notCaused, caused * perUnit - sum),
      row(words.waterfall.risk, output.pvBenefits - caused * perUnit),
      row(words.waterfall.costs, -output.pvCosts),
      row(words.waterfall.net, output.npv, true),
    ],
  };
}

/** Money in and out, year by year; the mark is the year in which the case is recovered. */
export function cash({ netCashFlow, cumulativeCashFlow, payback }: BusinessCaseOutput): Figure {
  return {
    draw: lines,
    title: words.cash.title,
    point: words.cash.point,
    rowsAre: words.cash.rowsAre,
    columns: [
      { label: words.cash.total, unit: 'money' },
      { label: words.cash.inYear, unit: 'money' },
    ],
    rows: netCashFlow.map((flow, year) => ({
      label: String(year),
      values: [cumulativeCashFlow[year] ?? null, flow],
    })),
    ...(payback !== null && { here: Math.ceil(payback / 12) }),
  };
}

/** The lines that the model names itself. */
const costLines: Readonly<Record<string, string>> = {
  'initial cost': words.lines.initialCost,
  'run cost': words.lines.runCost,
};

/** How far each line alone can move the answer. */
export function spreads({ tornado }: BusinessCaseOutput): Figure {
  return {
    draw: intervals,
    title: words.lines.title,
    point: words.lines.point,
    rowsAre: words.lines.rowsAre,
    columns: [
      { label: words.lines.middle, unit: 'money' },
      { label: words.lines.lowest, unit: 'money' },
      { label: words.lines.highest, unit: 'money' },
    ],
    rows: tornado.map(({ label, low, high }) => ({
      label: costLines[label] ?? label,
      values: [(low + high) / 2, low, high],
    })),
  };
}
