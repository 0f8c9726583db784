import { defineCalculator } from '#calculators/definition.ts';
import type { Figure } from '#calculators/figure.ts';
import { say } from '#languages/sentence.ts';
import { discoveryBetaBinomial, discoveryProbability } from '#models/journey-planner/discovery.ts';
import type { JourneyPlannerInput } from '#models/journey-planner/input.ts';
import { journeyPlanner } from '#models/journey-planner/model.ts';
import type { JourneyPlannerOutput } from '#models/journey-planner/output.ts';

export default defineCalculator<JourneyPlannerInput, JourneyPlannerOutput>({
  id: 'journey-planner',
  title: 'Interview planner',
  purpose:
    'Plans interviews for a journey map: people, days and cost, and what the sample can still miss.',
  question: 'How many interviews, how long, how much?',
  aliases: [
    'journey mapping cost',
    'how many interviews',
    'research planner',
    'saturation',
    'usability sample size',
  ],
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
    { label: 'People', inputs: ['rolesPerCompany', 'noShow', 'incentive', 'recruitFee'] },
    {
      label: 'Work',
      inputs: [
        'minutesPerInterview',
        'prepHours',
        'analysisHours',
        'transcriptionPerMin',
        'fixedHours',
      ],
    },
    {
      label: 'Calendar',
      inputs: [
        'interviewsPerDay',
        'hoursPerDay',
        'setupDays',
        'recruitingLeadDays',
        'reportingDays',
      ],
    },
    { label: 'What the sample can hear', inputs: ['goal', 'betaA', 'betaB'] },
  ],
  headline({ calendarDays, costTotal, discoveryProbability: heard }, input, f) {
    const interviews = f.shown(input.interviewsPerSample * input.samples, 'count');
    const [days, cost] = [f.shown(calendarDays, 'days'), f.shown(costTotal, 'money')];
    return say`${interviews} interviews take ${days} and ${cost}; an issue that ${f.shown(input.prevalence, 'fraction')} of people have is heard with a chance of ${f.shown(heard, 'fraction')}.`;
  },
  result: { label: 'Cost', unit: 'money', field: 'costTotal', of: ({ costTotal }) => costTotal },
  facts: [
    { label: 'People to invite', unit: 'count', field: 'recruits', of: ({ recruits }) => recruits },
    { label: 'Companies', unit: 'count', field: 'companies', of: ({ companies }) => companies },
    { label: 'Staff time', unit: 'hours', field: 'staffHours', of: ({ staffHours }) => staffHours },
    {
      label: 'Cost of an interview',
      unit: 'money',
      field: 'costPerInterview',
      of: ({ costPerInterview }) => costPerInterview,
    },
    {
      label: 'Working days',
      unit: 'days',
      field: 'workingDays',
      of: ({ workingDays }) => workingDays,
    },
    {
      label: 'Share of all issues heard',
      unit: 'fraction',
      field: 'expectedShareHeard',
      of: (o) => o.expectedShareHeard,
    },
    {
      label: 'Interviews for the chance you want',
      unit: 'count',
      field: 'nForGoal',
      of: ({ nForGoal }) => nForGoal,
    },
  ],
  figures: (output, input) => [discovery(input), calendar(output, input), cost(output, input)],
  breakEvens({ nForGoal, largestMissedPrevalence }, { goal, prevalence }, f) {
    return [
      nForGoal === null
        ? 'Nobody has the issue, so no number of interviews will hear of it.'
        : `To hear of it with a chance of ${f.shown(goal, 'fraction')} takes ${f.shown(nForGoal, 'count')} interviews for an issue of ${f.shown(prevalence, 'fraction')}.`,
      `One time in ten the sample misses an issue that ${f.shown(largestMissedPrevalence, 'fraction')} of people have.`,
    ];
  },
  ledger: 'A plan is a cost. Add it to the cost to start of the business case.',
  caveat:
    'Hearing nothing new is not the same as having asked a fair selection: samples picked for a purpose give no percentages. Two people of one company are not independent, so the sample is worth less than its number. The chance holds for an issue people would mention if they have it.',
  contested: [
    {
      claim: 'Five users find most problems.',
      verdict:
        'It holds for problems that about a third of people meet. Rarer ones take many more, as the curve shows; interviews about meaning took sixteen to twenty-four.',
      sources: ['hennink-2017'],
    },
  ],
  sources: ['cmswire-journey-mapping-2015', 'hennink-2017'],
});

function discovery({ interviewsPerSample, prevalence, betaA, betaB }: JourneyPlannerInput): Figure {
  const sizes = [1, 3, 5, 9, 12, 16, 24, 32, 40, interviewsPerSample];
  const ordered = [...new Set(sizes)].sort((a, b) => a - b);
  return {
    kind: 'lines',
    title: 'What more interviews hear',
    point:
      'Nine and sixteen to twenty-four are where one study found nothing new in words, and in meaning.',
    rowsAre: 'Interviews',
    columns: [
      { label: 'Chance to hear your issue', unit: 'fraction' },
      { label: 'Share of all issues heard', unit: 'fraction' },
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
    title: 'Working days, one after the other',
    point: 'Recruiting and interviews usually take longest.',
    rowsAre: 'Phase',
    columns: [{ label: 'Working days', unit: 'days' }],
    rows: [
      { label: 'setting up', values: [input.setupDays] },
      { label: 'recruiting', values: [input.recruitingLeadDays] },
      { label: 'interviews', values: [fieldDays] },
      { label: 'making sense', values: [synthesisDays] },
      { label: 'reporting', values: [input.reportingDays] },
      { label: 'in all', values: [workingDays], total: true },
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
    title: 'Where the money goes',
    point: 'Own time is usually the largest part.',
    rowsAre: 'Part',
    columns: [{ label: 'Money', unit: 'money' }],
    rows: [
      { label: 'own time', values: [staffHours * input.rate] },
      { label: 'thank-yous', values: [interviews * input.incentive] },
      { label: 'recruiting', values: [recruits * input.recruitFee] },
      {
        label: 'transcription',
        values: [interviews * input.minutesPerInterview * input.transcriptionPerMin],
      },
      { label: 'in all', values: [costTotal] },
    ],
  };
}
