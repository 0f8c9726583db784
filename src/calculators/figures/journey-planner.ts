import { bars } from '#calculators/draw/bars.ts';
import { lines } from '#calculators/draw/lines.ts';
import { waterfall } from '#calculators/draw/waterfall.ts';
import type { Figure } from '#calculators/figure.ts';
import { discoveryBetaBinomial, discoveryProbability } from '#models/journey-planner/discovery.ts';
import type { JourneyPlannerInput } from '#models/journey-planner/input.ts';
import type { JourneyPlannerOutput } from '#models/journey-planner/output.ts';
import { journeyPlannerCalculator as words } from '#words';

/** What each number of interviews hears, with the chance that is wanted. */
export function discovery({
  interviewsPerSample,
  prevalence,
  goal,
  betaA,
  betaB,
}: JourneyPlannerInput): Figure {
  const sizes = [1, 3, 5, 9, 12, 16, 24, 32, 40, interviewsPerSample];
  const ordered = [...new Set(sizes)].sort((a, b) => a - b);
  return {
    draw: lines,
    title: words.discovery.title,
    point: words.discovery.point,
    rowsAre: words.discovery.rowsAre,
    columns: [
      { label: words.discovery.chance, unit: 'fraction' },
      { label: words.discovery.share, unit: 'fraction' },
      { label: words.discovery.goal, unit: 'fraction' },
    ],
    rows: ordered.map((n) => ({
      label: String(n),
      values: [discoveryProbability(prevalence, n), discoveryBetaBinomial(betaA, betaB, n), goal],
    })),
    here: ordered.indexOf(interviewsPerSample),
  };
}

/** The days of the work, one part after the other. */
export function calendar(
  { fieldDays, synthesisDays, workingDays }: JourneyPlannerOutput,
  input: JourneyPlannerInput,
): Figure {
  return {
    draw: waterfall,
    title: words.calendar.title,
    point: words.calendar.point,
    rowsAre: words.calendar.rowsAre,
    columns: [{ label: words.calendar.value, unit: 'days' }],
    rows: [
      { label: words.calendar.setup, values: [input.setupDays] },
      { label: words.calendar.recruiting, values: [input.recruitingLeadDays] },
      { label: words.calendar.interviews, values: [fieldDays] },
      { label: words.calendar.synthesis, values: [synthesisDays] },
      { label: words.calendar.reporting, values: [input.reportingDays] },
      { label: words.calendar.all, values: [workingDays], total: true },
    ],
  };
}

/** What the research costs, part by part. */
export function cost(
  { staffHours, recruits, costTotal }: JourneyPlannerOutput,
  input: JourneyPlannerInput,
): Figure {
  const interviews = input.interviewsPerSample * input.samples;
  return {
    draw: bars,
    title: words.cost.title,
    point: words.cost.point,
    rowsAre: words.cost.rowsAre,
    columns: [{ label: words.cost.value, unit: 'money' }],
    rows: [
      { label: words.cost.time, values: [staffHours * input.rate] },
      { label: words.cost.incentives, values: [interviews * input.incentive] },
      { label: words.cost.recruiting, values: [recruits * input.recruitFee] },
      {
        label: words.cost.transcription,
        values: [interviews * input.minutesPerInterview * input.transcriptionPerMin],
      },
      { label: words.cost.all, values: [costTotal] },
    ],
  };
}
