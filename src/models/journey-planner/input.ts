import { type Field, type Fields, fraction, number, whole } from '#models/fields.ts';

export interface JourneyPlannerInput {
  interviewsPerSample: number;
  /** Segments or journeys. */
  samples: number;
  rolesPerCompany: number;
  minutesPerInterview: number;
  /** Share of recruits who do not turn up. */
  noShow: number;
  /** Hours per interview. */
  prepHours: number;
  analysisHours: number;
  interviewers: number;
  /** Each. */
  interviewsPerDay: number;
  hoursPerDay: number;
  /** Working days. */
  setupDays: number;
  recruitingLeadDays: number;
  reportingDays: number;
  /** Hours whatever the number of interviews. */
  fixedHours: number;
  /** Money per hour. */
  rate: number;
  /** Money per interview held, per recruit, and per minute of interview. */
  incentive: number;
  recruitFee: number;
  transcriptionPerMin: number;
  /** Share of people with an issue, and the wanted chance to hear of it. */
  prevalence: number;
  goal: number;
  /** Shape of prevalence across issues. */
  betaA: number;
  betaB: number;
}

const hours: Field = number('hours', { min: 0, max: 10, step: 0.25 });
const days: Field = whole({ min: 0, max: 60 }, 'days');
const money: Field = number('money', { min: 0, max: 1e5 });
const shape: Field = number('multiple', { min: 0.05, max: 100 });

export const fields: Fields<JourneyPlannerInput> = {
  interviewsPerSample: whole({ min: 1, max: 60 }),
  samples: whole({ min: 1, max: 20 }),
  rolesPerCompany: whole({ min: 1, max: 6 }),
  minutesPerInterview: number('minutes', { min: 15, max: 120, step: 2.5 }),
  noShow: fraction({ max: 0.8, step: 0.05 }),
  prepHours: hours,
  analysisHours: hours,
  interviewers: whole({ min: 1, max: 20 }),
  interviewsPerDay: whole({ min: 1, max: 6 }),
  hoursPerDay: number('hours', { min: 1, max: 10, step: 0.5 }),
  setupDays: days,
  recruitingLeadDays: days,
  reportingDays: days,
  fixedHours: number('hours', { min: 0, max: 1e5 }),
  rate: money,
  incentive: money,
  recruitFee: money,
  transcriptionPerMin: money,
  prevalence: fraction({ min: 0.001, step: 0.01 }),
  goal: fraction({ min: 0.5, max: 0.999, step: 0.01 }),
  betaA: shape,
  betaB: shape,
};
