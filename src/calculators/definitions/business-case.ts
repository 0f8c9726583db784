import { defineCalculator } from '#calculators/definition.ts';
import { cash, spreads, worth } from '#calculators/figures/business-case.ts';
import type { BusinessCaseInput } from '#models/business-case/input.ts';
import type { BusinessCaseOutput } from '#models/business-case/output.ts';
import { plannedCase } from '#models/business-case/planned-model.ts';
import { businessCaseCalculator as words } from '#words';

export default defineCalculator<BusinessCaseInput, BusinessCaseOutput>({
  id: 'business-case',
  title: words.title,
  model: plannedCase,
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
    { label: words.groups.time, inputs: ['discountRate', 'ramp'] },
    { label: words.groups.factors, inputs: ['riskBenefit', 'riskCost'] },
    {
      label: words.groups.simulation,
      inputs: ['initialCostSpread', 'runCostSpread', 'rho', 'draws', 'seed'],
    },
    { label: words.groups.modified, inputs: ['financeRate', 'reinvestRate'] },
  ],
  follows: { horizon: ['runCost', 'ramp'] },
  headline({ npv: value, payback }, { horizon }, f) {
    const years = f.shown(horizon, 'years');
    const worth = f.shown(Math.abs(value), 'money');
    const paid =
      payback === null
        ? words.headline.notRecovered(years)
        : words.headline.paysBack(f.shown(payback, 'months'));
    const start = value < 0 ? words.headline.loses : words.headline.isWorth;
    return [...start(years, worth), ...paid];
  },
  result: { label: words.result, unit: 'money', field: 'npv', of: (output) => output.npv },
  facts: [
    { label: words.facts.roi, unit: 'fraction', field: 'roi', of: ({ roi }) => roi },
    {
      label: words.facts.pvBenefits,
      unit: 'money',
      field: 'pvBenefits',
      of: ({ pvBenefits }) => pvBenefits,
    },
    {
      label: words.facts.pvCosts,
      unit: 'money',
      field: 'pvCosts',
      of: ({ pvCosts }) => pvCosts,
    },
    {
      label: words.facts.profitabilityIndex,
      unit: 'multiple',
      field: 'profitabilityIndex',
      of: (o) => o.profitabilityIndex,
    },
    { label: words.facts.irr, unit: 'fraction', field: 'irr', of: ({ irr }) => irr.value },
    { label: words.facts.mirr, unit: 'fraction', field: 'mirr', of: ({ mirr }) => mirr },
    { label: words.facts.payback, unit: 'months', field: 'payback', of: ({ payback }) => payback },
    {
      label: words.facts.discountedPayback,
      unit: 'months',
      field: 'discountedPayback',
      of: (o) => o.discountedPayback,
    },
    {
      label: words.facts.simpleRoi,
      unit: 'fraction',
      field: 'simpleRoi',
      of: ({ simpleRoi }) => simpleRoi,
    },
  ],
  figures: (output, input) => [worth(output, input), cash(output), spreads(output)],
  breakEvens({ breakEvenMultiplier, breakEvenCausalShare }, { benefits }, f) {
    const whole =
      breakEvenMultiplier === null
        ? words.breakEvens.noBenefits
        : words.breakEvens.multiplier(f.shown(breakEvenMultiplier, 'fraction'));
    const each = benefits.map(({ label }, k) => {
      const share = breakEvenCausalShare[k] ?? null;
      return share === null
        ? words.breakEvens.noShare(label)
        : words.breakEvens.share(f.shown(share, 'fraction'), label);
    });
    return [whole, ...each];
  },
  ledger: words.ledger,
  takes: {
    causalShare: (most, { benefits }) => ({
      benefits: benefits.map((line) => ({
        ...line,
        causalShare: Math.min(line.causalShare, most),
      })),
    }),
  },
  caveat: words.caveat,
  words,
});
