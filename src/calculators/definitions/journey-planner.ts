import { defineCalculator } from '#calculators/definition.ts';
import type { Figure } from '#calculators/figure.ts';
import { discoveryBetaBinomial, discoveryProbability } from '#models/journey-planner/discovery.ts';
import type { JourneyPlannerInput } from '#models/journey-planner/input.ts';
import { journeyPlanner } from '#models/journey-planner/model.ts';
import type { JourneyPlannerOutput } from '#models/journey-planner/output.ts';
import { journeyPlannerCalculator as words } from '#words';

export default defineCalculator<JourneyPlannerInput, JourneyPlannerOutput>({
  id: 'journey-planner',
  title: words.title,
  model: journeyPlanner,
  keys: {
    interviewsPerSample: 'n',
    samples: 's',
    rolesPerCompany: 'r',
    minutesPerInterview: 'm',
    noShow: 'x',
    prepHours: 'p',
    analysisHours: 'a',
    interviewers: 'i',
    interviewsPerDay: 'd',
    hoursPerDay: 'h',
    setupDays: 'ds',
    recruitingLeadDays: 'dl',
    reportingDays: 'dr',
    fixedHours: 'f',
    rate: 'c',
    incentive: 'ci',
    recruitFee: 'cr',
    transcriptionPerMin: 'ct',
    prevalence: 'pv',
    goal: 'g',
    betaA: 'ba',
    betaB: 'bb',
  },
  open: ['interviewsPerSample', 'samples', 'interviewers', 'prevalence', 'rate'],
  groups: [
    {
      label: words.groups.people,
      inputs: ['rolesPerCompany', 'noShow', 'incentive', 'recruitFee'],
    },
    {
      label: words.groups.work,
      inputs: [
        'minutesPerInterview',
        'prepHours',
        'analysisHours',
        'transcriptionPerMin',
        'fixedHours',
      ],
    },
    {
      label: words.groups.calendar,
      inputs: [
        'interviewsPerDay',
        'hoursPerDay',
        'setupDays',
        'recruitingLeadDays',
        'reportingDays',
      ],
    },
    { label: words.groups.hearing, inputs: ['goal', 'betaA', 'betaB'] },
  ],
  headline({ calendarDays, costTotal, discoveryProbability: heard }, input, f) {
    return words.headline({
      interviews: f.shown(input.interviewsPerSample * input.samples, 'count'),
      days: f.shown(calendarDays, 'days'),
      cost: f.shown(costTotal, 'money'),
      prevalence: f.shown(input.prevalence, 'fraction'),
      chance: f.shown(heard, 'fraction'),
    });
  },
  result: {
    label: words.result,
    unit: 'money',
    field: 'costTotal',
    of: ({ costTotal }) => costTotal,
  },
  facts: [
    {
      label: words.facts.recruits,
      unit: 'count',
      field: 'recruits',
      of: ({ recruits }) => recruits,
    },
    {
      label: words.facts.companies,
      unit: 'count',
      field: 'companies',
      of: ({ companies }) => companies,
    },
    {
      label: words.facts.staffHours,
      unit: 'hours',
      field: 'staffHours',
      of: ({ staffHours }) => staffHours,
    },
    {
      label: words.facts.costPerInterview,
      unit: 'money',
      field: 'costPerInterview',
      of: ({ costPerInterview }) => costPerInterview,
    },
    {
      label: words.facts.workingDays,
      unit: 'days',
      field: 'workingDays',
      of: ({ workingDays }) => workingDays,
    },
    {
      label: words.facts.expectedShareHeard,
      unit: 'fraction',
      field: 'expectedShareHeard',
      of: (o) => o.expectedShareHeard,
    },
    {
      label: words.facts.nForGoal,
      unit: 'count',
      field: 'nForGoal',
      of: ({ nForGoal }) => nForGoal,
    },
  ],
  figures: (output, input) => [discovery(input), calendar(output, input), cost(output, input)],
  breakEvens({ nForGoal, largestMissedPrevalence }, { goal, prevalence }, f) {
    return [
      nForGoal === null
        ? words.breakEvens.nobody
        : words.breakEvens.goal(
            f.shown(goal, 'fraction'),
            f.shown(nForGoal, 'count'),
            f.shown(prevalence, 'fraction'),
          ),
      words.breakEvens.missed(f.shown(largestMissedPrevalence, 'fraction')),
    ];
  },
  ledger: words.ledger,
  caveat: words.caveat,
  words,
});

function discovery({ interviewsPerSample, prevalence, betaA, betaB }: JourneyPlannerInput): Figure {
  const sizes = [1, 3, 5, 9, 12, 16, 24, 32, 40, interviewsPerSample];
  const ordered = [...new Set(sizes)].sort((a, b) => a - b);
  return {
    kind: 'lines',
    title: words.discovery.title,
    point: words.discovery.point,
    rowsAre: words.discovery.rowsAre,
    columns: [
      { label: words.discovery.chance, unit: 'fraction' },
      { label: words.discovery.share, unit: 'fraction' },
    ],
    rows: ordered.map((n) => ({
      label: String(n),
      values: [discoveryProbability(prevalence, n), discoveryBetaBinomial(betaA, betaB, n)],
    })),
    here: ordered.indexOf(interviewsPerSample),
  };
}

function calendar(
  { fieldDays, synthesisDays, workingDays }: JourneyPlannerOutput,
  input: JourneyPlannerInput,
): Figure {
  return {
    kind: 'waterfall',
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

function cost(
  { staffHours, recruits, costTotal }: JourneyPlannerOutput,
  input: JourneyPlannerInput,
): Figure {
  const interviews = input.interviewsPerSample * input.samples;
  return {
    kind: 'bars',
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
