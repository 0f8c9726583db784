import { wholeUp } from '#models/kernel/whole.ts';
import {
  discoveryBetaBinomial,
  discoveryProbability,
  interviewsForGoal,
  largestMissedPrevalence,
} from './discovery.ts';
import type { JourneyPlannerInput } from './input.ts';

/** An issue missed with this chance still counts as likely to be missed. */
const missedChance = 0.1;

export interface JourneyPlannerOutput {
  companies: number;
  recruits: number;
  /** Unrounded. */
  staffHours: number;
  costTotal: number;
  costPerInterview: number;
  fieldDays: number;
  synthesisDays: number;
  workingDays: number;
  calendarDays: number;
  /** Per sample: chance to hear an issue of the given prevalence; share of all issues heard. */
  discoveryProbability: number;
  expectedShareHeard: number;
  /** Interviews that reach the goal; null when nobody has the issue. */
  nForGoal: number | null;
  /** Prevalence that a sample still misses once in ten times. */
  largestMissedPrevalence: number;
}

export function outputOf(input: JourneyPlannerInput): JourneyPlannerOutput {
  const { interviewsPerSample: n, samples, minutesPerInterview, hoursPerDay, prevalence } = input;
  const interviews = n * samples;
  const recruits = samples * wholeUp(n / (1 - input.noShow));
  const perInterview = minutesPerInterview / 60 + input.prepHours + input.analysisHours;
  const staffHours = interviews * perInterview + input.fixedHours;
  const costTotal =
    staffHours * input.rate +
    interviews * input.incentive +
    recruits * input.recruitFee +
    interviews * minutesPerInterview * input.transcriptionPerMin;
  const fieldDays = wholeUp(interviews / (input.interviewers * input.interviewsPerDay));
  const analysisHours = interviews * input.analysisHours;
  const synthesisDays = wholeUp(analysisHours / (input.interviewers * hoursPerDay));
  const planned = input.setupDays + input.recruitingLeadDays + input.reportingDays;
  const workingDays = planned + fieldDays + synthesisDays;
  return {
    companies: samples * wholeUp(n / input.rolesPerCompany),
    recruits,
    staffHours,
    costTotal,
    costPerInterview: costTotal / interviews,
    fieldDays,
    synthesisDays,
    workingDays,
    calendarDays: wholeUp((workingDays * 7) / 5),
    discoveryProbability: discoveryProbability(prevalence, n),
    expectedShareHeard: discoveryBetaBinomial(input.betaA, input.betaB, n),
    nForGoal: interviewsForGoal(prevalence, input.goal).n,
    largestMissedPrevalence: largestMissedPrevalence(n, missedChance),
  };
}
