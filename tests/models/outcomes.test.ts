/** What every model owes its reader besides the number. */

import { describe, expect, test } from 'vitest';
import { substituted } from '#models/working.ts';
import { notFinite } from './compare.ts';
import { anyModels } from './models-with-defaults.ts';

/** Paths of everything that is null. */
function nulls(value: unknown, path: string): string[] {
  if (value === null) return [path];
  if (typeof value !== 'object') return [];
  return Object.entries(value ?? {}).flatMap(([key, each]) => {
    const step = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    return nulls(each, step);
  });
}

/** Inputs beside the defaults that leave answers out. */
const withoutAnswers: Readonly<Record<string, Record<string, unknown>[]>> = {
  'business-case': [
    { initialCost: 0, runCost: [0, 0, 0] },
    { benefits: [] },
    { riskTreatment: 'monteCarlo' },
    { initialCost: 9e8 },
  ],
  'lifetime-value': [
    { cac: 0, horizon: 4 },
    { retention: 0, uplift: 0 },
    { discountRate: 0 },
    { cohort: [5, 5, 5] },
    { programmeCost: 5000 },
  ],
  'word-of-mouth': [
    { moveDetractorToPassive: 0, movePassiveToPromoter: 0 },
    { surveyCounts: { promoters: 9, passives: 7, detractors: 4 } },
  ],
  'service-staffing': [{ agentCost: 0 }, { patienceSeconds: null, agents: 3 }, { calls: 0 }],
  'contact-resolution': [{ programmeCost: 0 }, { counterfactual: 0 }],
  turnover: [{ investment: 0 }, { pay: 0, method: 'percent' }, { turnoverReduction: 0 }],
  complaints: [{ clv: 0 }, { newComplaintRate: 0 }],
  'survey-precision': [
    { responseRate: 1 },
    { threshold: -1, responseRate: 0.9 },
    { mode: 'proportion', proportion: 0 },
  ],
  'evidence-strength': [
    { p1: 0.5, p2: 0.5 },
    { customers: 5, valuePerCustomer: 3 },
  ],
  'journey-planner': [{ prevalence: 1 }],
};

describe.each(Object.entries(anyModels))('%s', (id, model) => {
  const outcomes = [{}, ...(withoutAnswers[id] ?? [])].map((some) => {
    const outcome = model.run({ ...model.defaults, ...some });
    if (!outcome.ok) throw new Error(JSON.stringify({ some, errors: outcome.errors }));
    return outcome;
  });
  test('says why, wherever there is no answer', () => {
    for (const { value, warnings } of outcomes) {
      const fields = warnings.map(({ field }) => field ?? '');
      const unexplained = nulls(value, '').filter(
        (path) => !fields.some((field) => path === field || path.startsWith(`${field}.`)),
      );
      expect(unexplained.filter((path) => !path.startsWith('irr.'))).toEqual([]);
    }
  });
  test('shows working with every name replaced by a number', () => {
    for (const { steps } of outcomes) {
      expect(steps.length).toBeGreaterThan(4);
      for (const step of steps) {
        const { code, formula, value } = step;
        const numbers = substituted(step);
        expect(code).not.toBe('');
        expect(formula).not.toBe(numbers);
        expect(numbers).not.toMatch(/NaN|undefined|Infinity/);
        expect(numbers.replaceAll('rounded up', '')).not.toMatch(/\p{L}{2}/u);
        expect(notFinite(value, code)).toEqual([]);
      }
    }
  });
  test('returns plain data', () => {
    for (const outcome of outcomes) {
      expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
    }
  });
  test('carries its address, version and defaults', () => {
    expect(model.id).toBe(id);
    expect(model.version).toBeGreaterThan(0);
    expect(Object.keys(model.schema).sort()).toEqual(Object.keys(model.defaults).sort());
  });
});
