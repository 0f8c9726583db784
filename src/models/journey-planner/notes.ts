import { caution, info, type Step, type Warning, warningsWhere } from '#models/outcome.ts';
import { working } from '#models/working.ts';
import type { JourneyPlannerInput } from './input.ts';
import type { JourneyPlannerOutput } from './output.ts';

export function warningsOf(input: JourneyPlannerInput, output: JourneyPlannerOutput): Warning[] {
  const { interviewsPerSample, rolesPerCompany } = input;
  const { nForGoal } = output;
  return warningsWhere([
    [
      nForGoal !== null && nForGoal > interviewsPerSample,
      caution('belowGoal', 'nForGoal', { interviews: nForGoal ?? 0 }),
    ],
    [rolesPerCompany > 1, info('sameCompany', 'rolesPerCompany')],
  ]);
}

export function stepsOf(input: JourneyPlannerInput, output: JourneyPlannerOutput): Step[] {
  const { interviewsPerSample, samples, noShow, prepHours, analysisHours, fixedHours } = input;
  const { minutesPerInterview, setupDays, recruitingLeadDays, reportingDays, rate } = input;
  const { recruits, staffHours, fieldDays, synthesisDays, workingDays } = output;
  const interviews = interviewsPerSample * samples;
  return [
    working('interviews', 'count', interviews, 'interviewsPerSample × samples', {
      interviewsPerSample,
      samples,
    }),
    working(
      'peopleToRecruit',
      'count',
      recruits,
      'samples × (interviewsPerSample ÷ (1 − noShow), rounded up)',
      { samples, interviewsPerSample, noShow },
    ),
    working(
      'staffTime',
      'hours',
      staffHours,
      'interviews × (minutesPerInterview ÷ 60 + prepHours + analysisHours) + fixedHours',
      { interviews, minutesPerInterview, prepHours, analysisHours, fixedHours },
    ),
    working(
      'cost',
      'money',
      output.costTotal,
      'staffHours × rate + interviews × (incentive + minutesPerInterview × transcriptionPerMin) + recruits × recruitFee',
      {
        staffHours,
        rate,
        interviews,
        incentive: input.incentive,
        minutesPerInterview,
        transcriptionPerMin: input.transcriptionPerMin,
        recruits,
        recruitFee: input.recruitFee,
      },
    ),
    working(
      'workingDays',
      'days',
      workingDays,
      'setupDays + recruitingLeadDays + fieldDays + synthesisDays + reportingDays',
      { setupDays, recruitingLeadDays, fieldDays, synthesisDays, reportingDays },
    ),
    working('calendarDays', 'days', output.calendarDays, 'workingDays × 7 ÷ 5, rounded up', {
      workingDays,
    }),
    working(
      'chanceToHearTheIssue',
      'fraction',
      output.discoveryProbability,
      '1 − (1 − prevalence)^interviewsPerSample',
      { prevalence: input.prevalence, interviewsPerSample },
    ),
  ];
}
