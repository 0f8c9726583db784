import { defineCalculator } from '#calculators/definition.ts';
import type { Figure } from '#calculators/figure.ts';
import { say } from '#languages/sentence.ts';
import type { BusinessCaseInput } from '#models/business-case/input.ts';
import { businessCase } from '#models/business-case/model.ts';
import type { BusinessCaseOutput } from '#models/business-case/output.ts';
import { npv } from '#models/kernel/net-present-value.ts';

export default defineCalculator<BusinessCaseInput, BusinessCaseOutput>({
  id: 'business-case',
  title: 'Business case',
  purpose: 'Turns a programme’s benefits and costs into figures that a finance director can audit.',
  question: 'Does the whole programme pay?',
  aliases: ['roi calculator', 'return on investment', 'npv', 'irr', 'payback', 'convince the cfo'],
  model: businessCase,
  keys: {
    horizon: 'y',
    discountRate: 'd',
    initialCost: 'c',
    runCost: 'r',
    benefits: 'b',
    ramp: 'e',
    riskBenefit: 'rb',
    riskCost: 'rc',
    riskTreatment: 't',
    initialCostSpread: 'is',
    runCostSpread: 'rs',
    financeRate: 'f',
    reinvestRate: 'i',
    seed: 's',
    draws: 'n',
    rho: 'o',
  },
  open: ['initialCost', 'runCost', 'benefits', 'horizon', 'riskTreatment'],
  groups: [
    { label: 'Time', inputs: ['discountRate', 'ramp'] },
    { label: 'Risk by factors', inputs: ['riskBenefit', 'riskCost'] },
    {
      label: 'Risk by simulation',
      inputs: ['initialCostSpread', 'runCostSpread', 'rho', 'draws', 'seed'],
    },
    { label: 'Modified rate of return', inputs: ['financeRate', 'reinvestRate'] },
  ],
  follows: { horizon: ['runCost', 'ramp'] },
  headline({ npv: value, payback }, { horizon }, f) {
    const years = f.shown(horizon, 'years');
    const worth = f.shown(Math.abs(value), 'money');
    const paid =
      payback === null
        ? say`; it is not recovered within ${years}.`
        : say`, and it pays back after ${f.shown(payback, 'months')}.`;
    return value < 0
      ? [...say`Over ${years} the programme loses ${worth} in today’s money`, ...paid]
      : [...say`Over ${years} the programme is worth ${worth} today`, ...paid];
  },
  result: { label: 'Net present value', unit: 'money', field: 'npv', of: (output) => output.npv },
  facts: [
    { label: 'Return on investment', unit: 'fraction', field: 'roi', of: ({ roi }) => roi },
    {
      label: 'Benefits, present value',
      unit: 'money',
      field: 'pvBenefits',
      of: ({ pvBenefits }) => pvBenefits,
    },
    {
      label: 'Costs, present value',
      unit: 'money',
      field: 'pvCosts',
      of: ({ pvCosts }) => pvCosts,
    },
    {
      label: 'Back for each 1 spent',
      unit: 'multiple',
      field: 'profitabilityIndex',
      of: (o) => o.profitabilityIndex,
    },
    { label: 'Rate of return', unit: 'fraction', field: 'irr', of: ({ irr }) => irr.value },
    { label: 'Modified rate of return', unit: 'fraction', field: 'mirr', of: ({ mirr }) => mirr },
    { label: 'Payback', unit: 'months', field: 'payback', of: ({ payback }) => payback },
    {
      label: 'Payback at present value',
      unit: 'months',
      field: 'discountedPayback',
      of: (o) => o.discountedPayback,
    },
    {
      label: 'Return, not discounted',
      unit: 'fraction',
      field: 'simpleRoi',
      of: ({ simpleRoi }) => simpleRoi,
    },
  ],
  figures: (output, input) => [waterfall(output, input), cash(output), lines(output)],
  breakEvens({ breakEvenMultiplier, breakEvenCausalShare }, { benefits }, f) {
    const whole =
      breakEvenMultiplier === null
        ? 'Without benefits nothing can pay for the costs.'
        : `The case holds as long as ${f.shown(breakEvenMultiplier, 'fraction')} of the benefits come true.`;
    const each = benefits.map(({ label }, k) => {
      const share = breakEvenCausalShare[k] ?? null;
      return share === null
        ? `No causal share of “${label}” alone decides whether it pays.`
        : `It breaks even if the programme causes only ${f.shown(share, 'fraction')} of “${label}”.`;
    });
    return [whole, ...each];
  },
  ledger: 'Other calculators send their results here.',
  takes: {
    causalShare: (most, { benefits }) => ({
      benefits: benefits.map((line) => ({
        ...line,
        causalShare: Math.min(line.causalShare, most),
      })),
    }),
  },
  caveat:
    'Decimals are not evidence. A benefit counts only as far as the programme causes it, and planners are optimists. Revenue is not margin; money already spent does not count; nothing is reckoned beyond the last year. Factors and simulation treat the same risk, so use one. Published cases by this method are usually paid for by vendors. “Total Economic Impact” is a trademark of Forrester; this is not theirs.',
  contested: [],
  sources: ['tei-salesloft', 'forrester-intellum'],
});

function waterfall(output: BusinessCaseOutput, input: BusinessCaseInput): Figure {
  const perUnit = npv(input.discountRate, [0, ...input.ramp]);
  const full = input.benefits.map(({ annual }) => annual * perUnit);
  const caused = input.benefits.reduce((sum, line) => sum + line.annual * line.causalShare, 0);
  const sum = full.reduce((total, value) => total + value, 0);
  const row = (label: string, value: number, total = false) => ({ label, values: [value], total });
  return {
    kind: 'waterfall',
    title: 'From benefits to net present value',
    point: 'What is left of the benefits after what the programme does not cause, risk, and costs.',
    rowsAre: 'Step',
    columns: [{ label: 'Present value', unit: 'money' }],
    rows: [
      ...input.benefits.map(({ label }, k) => row(label, full[k] ?? 0)),
      row('not caused by the programme', caused * perUnit - sum),
      row('lowered for risk', output.pvBenefits - caused * perUnit),
      row('costs', -output.pvCosts),
      row('net present value', output.npv, true),
    ],
  };
}

function cash({ netCashFlow, cumulativeCashFlow }: BusinessCaseOutput): Figure {
  return {
    kind: 'lines',
    title: 'Cash by year',
    point: 'The case is recovered where the line of the running total crosses zero.',
    rowsAre: 'Year',
    columns: [
      { label: 'Running total', unit: 'money' },
      { label: 'In the year', unit: 'money' },
    ],
    rows: netCashFlow.map((flow, year) => ({
      label: String(year),
      values: [cumulativeCashFlow[year] ?? null, flow],
    })),
  };
}

function lines({ tornado }: BusinessCaseOutput): Figure {
  return {
    kind: 'intervals',
    title: 'Each line at its lowest and highest',
    point: 'Net present value when one line alone is off plan, without risk factors.',
    rowsAre: 'Line',
    columns: [
      { label: 'Middle', unit: 'money' },
      { label: 'At its lowest', unit: 'money' },
      { label: 'At its highest', unit: 'money' },
    ],
    rows: tornado.map(({ label, low, high }) => ({ label, values: [(low + high) / 2, low, high] })),
  };
}
