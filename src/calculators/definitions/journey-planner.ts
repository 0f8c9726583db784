import { defineCalculator } from '#calculators/definition.ts';
import { calendar, cost, discovery } from '#calculators/figures/journey-planner.ts';
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
