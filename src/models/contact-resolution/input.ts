import { type Field, type Fields, fraction, number } from '#models/fields.ts';

export interface ContactResolutionInput {
  /** Distinct issues per year, not contacts. */
  issues: number;
  /** Shares resolved at the first contact, now and as a target, and at each later one. */
  fcr: number;
  laterResolution: number;
  recontactRate: number;
  targetFcr: number;
  /** Money per contact, and per self-service attempt. */
  costAssisted: number;
  costSelf: number;
  /** Money per year. */
  programmeCost: number;
  /** Per year. */
  selfServiceAttempts: number;
  /** Share of attempts that resolve the issue in full. */
  containment: number;
  /** Share of those that would otherwise have been contacts. */
  counterfactual: number;
  /** Share by which the remaining contacts become dearer. */
  complexityUplift: number;
  /** Minutes of the customer's time per contact. */
  effortMinutes: number;
  /** Money per hour of a customer's time. */
  timeValue: number;
  /** Share of that value which personal time, and mere waiting, is worth. */
  timeFactorPersonal: number;
  timeFactorWaiting: number;
  /** Money lost per issue that stays unresolved. */
  marginPerUnresolved: number;
}

const perYear = { min: 0, max: 1e9 };
const resolved: Field = fraction({ min: 0.01, step: 0.01 });

export const fields: Fields<ContactResolutionInput> = {
  issues: number('count', perYear),
  fcr: resolved,
  laterResolution: resolved,
  recontactRate: fraction({ step: 0.01 }),
  targetFcr: resolved,
  costAssisted: number('money', { min: 0, max: 1e4, step: 0.01 }),
  costSelf: number('money', { min: 0, max: 100, step: 0.01 }),
  programmeCost: number('money', perYear),
  selfServiceAttempts: number('count', perYear),
  containment: fraction({ step: 0.01 }),
  counterfactual: fraction({ step: 0.05 }),
  complexityUplift: fraction({ max: 0.5, step: 0.01 }),
  effortMinutes: number('minutes', { min: 0, max: 600 }),
  timeValue: number('money', { min: 0, max: 500 }),
  timeFactorPersonal: fraction({ max: 2, step: 0.05 }),
  timeFactorWaiting: fraction({ max: 2, step: 0.05 }),
  marginPerUnresolved: number('money', { min: 0, max: 1e5 }),
};
