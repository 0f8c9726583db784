import { defineCalculator } from '#calculators/definition.ts';
import { cost, service, waits } from '#calculators/figures/service-staffing.ts';
import { say } from '#languages/sentence.ts';
import { costOf } from '#models/service-staffing/economics.ts';
import type { ServiceStaffingInput } from '#models/service-staffing/input.ts';
import { serviceStaffing } from '#models/service-staffing/model.ts';
import type { ServiceStaffingOutput } from '#models/service-staffing/output.ts';

const chosenRow = ({ table, requiredAgents }: ServiceStaffingOutput, input: ServiceStaffingInput) =>
  table.find(({ agents }) => agents === (input.agents ?? requiredAgents.callback));

export default defineCalculator<ServiceStaffingInput, ServiceStaffingOutput>({
  id: 'service-staffing',
  title: 'Staffing and waiting',
  purpose: 'Finds the number of agents, the wait and the money at which service and cost balance.',
  question: 'How many people do we need on the phone?',
  aliases: [
    'erlang calculator',
    'call centre staffing',
    'waiting time',
    'callback',
    'service level',
  ],
  model: serviceStaffing,
  keys: {
    calls: 'n',
    intervalMinutes: 'i',
    ahtSeconds: 'h',
    targetServiceLevel: 's',
    targetWaitSeconds: 'w',
    maxOccupancy: 'o',
    shrinkage: 'k',
    patienceSeconds: 'p',
    callbackAcceptance: 'b',
    agentCost: 'c',
    marginPerLostCall: 'm',
    timeValue: 't',
    perceivedFactor: 'f',
    agents: 'a',
  },
  open: ['calls', 'ahtSeconds', 'targetServiceLevel', 'targetWaitSeconds', 'agents'],
  groups: [
    { label: 'The interval', inputs: ['intervalMinutes', 'patienceSeconds', 'callbackAcceptance'] },
    { label: 'The team', inputs: ['maxOccupancy', 'shrinkage', 'agentCost'] },
    { label: 'What waiting costs', inputs: ['marginPerLostCall', 'timeValue', 'perceivedFactor'] },
  ],
  headline(output, input, f) {
    const row = chosenRow(output, input);
    const agents = f.shown(row?.agents ?? output.requiredAgents.callback, 'count');
    const roster = f.shown(output.scheduledHeads, 'count');
    const start = say`${agents} agents at work, ${roster} on the roster, `;
    if (!row) return start;
    const level = f.shown(row.serviceLevelAll, 'fraction');
    const target = f.shown(input.targetWaitSeconds, 'seconds');
    return row.meanWaitSeconds === null
      ? [...start, 'cannot keep up: waits have no end.']
      : [
          ...start,
          ...say`answer ${level} of calls within ${target}; ${f.shown(row.pAbandon, 'fraction')} hang up.`,
        ];
  },
  result: {
    label: 'Cheapest number of agents, cost an interval',
    unit: 'money',
    of: (output) => output.costComponents?.total ?? null,
  },
  facts: [
    {
      label: 'Agents required',
      unit: 'count',
      field: 'requiredAgents',
      of: (o) => o.requiredAgents.callback,
    },
    {
      label: 'If nobody hung up (Erlang C)',
      unit: 'count',
      field: 'requiredAgents',
      of: (o) => o.requiredAgents.erlangC,
    },
    {
      label: 'If callers hang up, no callback',
      unit: 'count',
      field: 'requiredAgents',
      of: (o) => o.requiredAgents.erlangA,
    },
    { label: 'On the roster', unit: 'count', field: 'scheduledHeads', of: (o) => o.scheduledHeads },
    {
      label: 'Agents at which all costs are least',
      unit: 'count',
      field: 'costMinimisingN',
      of: (o) => o.costMinimisingN,
    },
    {
      label: 'Felt wait',
      unit: 'seconds',
      field: 'perceivedWait',
      of: ({ perceivedWait }) => perceivedWait,
    },
    {
      label: 'Work moved to callbacks',
      unit: 'hours',
      field: 'deferredHours',
      of: ({ deferredHours }) => deferredHours,
    },
  ],
  figures: (output, input) => [service(output, input), cost(output, input), waits(output, input)],
  breakEvens(output, input, f) {
    const row = chosenRow(output, input);
    const more = output.table.find(({ agents }) => agents === (row?.agents ?? 0) + 1);
    const { costMinimisingN, requiredAgents } = output;
    return [
      row && more
        ? `One more agent lifts calls answered in time from ${f.shown(row.serviceLevelAll, 'fraction')} to ${f.shown(more.serviceLevelAll, 'fraction')}.`
        : 'One more agent is beyond the table.',
      costMinimisingN === null
        ? 'Agents cost nothing here, so one more is always better.'
        : `All costs together are least with ${f.shown(costMinimisingN, 'count')} agents; the target asks for ${f.shown(requiredAgents.callback, 'count')}.`,
    ];
  },
  perYear: 'Intervals like this one in a year',
  ledger(output, input, { intervals }) {
    const { costComponents: cheapest, costMinimisingN, requiredAgents } = output;
    const now = costOf(input, input.agents ?? requiredAgents.callback);
    if (cheapest === null || now === null)
      return 'There is no cheapest number of agents to compare with, so there is no line.';
    if (intervals === null)
      return 'The answer is for one interval. Say how many such intervals your year has.';
    const spared = (of: typeof now) => of.agents + of.abandonment;
    const line = { overlapGroup: 'contacts', causalShare: 1 } as const;
    return [
      {
        ...line,
        label: `Wages and lost calls with ${costMinimisingN} agents`,
        annualValue: intervals * (spared(now) - spared(cheapest)),
        kind: 'avoidedCost',
      },
      {
        ...line,
        label: `Customers’ time with ${costMinimisingN} agents`,
        annualValue: intervals * (now.waiting - cheapest.waiting),
        kind: 'soft',
      },
    ];
  },
  caveat:
    'The formulas assume that calls come at random at a steady rate, that calls and patience vary in one certain way, that nobody calls again, and that any agent can take any call. Erlang C overstates waits when people hang up. Four calls in five within twenty seconds is a convention, not an optimum. Callbacks are shown as work moved out of the interval, which is a simplification.',
  contested: [],
  sources: [
    'erlang-c-made-simple',
    'introduction-to-erlang',
    'armony-maglaras-2004',
    'perceived-waiting',
  ],
});
