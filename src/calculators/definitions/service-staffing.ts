import { defineCalculator } from '#calculators/definition.ts';
import { cost, service, waits } from '#calculators/figures/service-staffing.ts';
import { costOf } from '#models/service-staffing/economics.ts';
import type { ServiceStaffingInput } from '#models/service-staffing/input.ts';
import { serviceStaffing } from '#models/service-staffing/model.ts';
import type { ServiceStaffingOutput } from '#models/service-staffing/output.ts';
import { serviceStaffingCalculator as words } from '#words';

const chosenRow = ({ table, requiredAgents }: ServiceStaffingOutput, input: ServiceStaffingInput) =>
  table.find(({ agents }) => agents === (input.agents ?? requiredAgents.callback));

export default defineCalculator<ServiceStaffingInput, ServiceStaffingOutput>({
  id: 'service-staffing',
  title: words.title,
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
    {
      label: words.groups.interval,
      inputs: ['intervalMinutes', 'patienceSeconds', 'callbackAcceptance'],
    },
    { label: words.groups.team, inputs: ['maxOccupancy', 'shrinkage', 'agentCost'] },
    { label: words.groups.waiting, inputs: ['marginPerLostCall', 'timeValue', 'perceivedFactor'] },
  ],
  headline(output, input, f) {
    const row = chosenRow(output, input);
    const agents = f.shown(row?.agents ?? output.requiredAgents.callback, 'count');
    const roster = f.shown(output.scheduledHeads, 'count');
    const start = words.headline.start(agents, roster);
    if (!row) return start;
    const level = f.shown(row.serviceLevelAll, 'fraction');
    const target = f.shown(input.targetWaitSeconds, 'seconds');
    return row.meanWaitSeconds === null
      ? [...start, words.headline.endless]
      : [...start, ...words.headline.answer(level, target, f.shown(row.pAbandon, 'fraction'))];
  },
  result: {
    label: words.result,
    unit: 'money',
    of: (output) => output.costComponents?.total ?? null,
  },
  facts: [
    {
      label: words.facts.callback,
      unit: 'count',
      field: 'requiredAgents',
      of: (o) => o.requiredAgents.callback,
    },
    {
      label: words.facts.erlangC,
      unit: 'count',
      field: 'requiredAgents',
      of: (o) => o.requiredAgents.erlangC,
    },
    {
      label: words.facts.erlangA,
      unit: 'count',
      field: 'requiredAgents',
      of: (o) => o.requiredAgents.erlangA,
    },
    {
      label: words.facts.scheduledHeads,
      unit: 'count',
      field: 'scheduledHeads',
      of: (o) => o.scheduledHeads,
    },
    {
      label: words.facts.costMinimisingN,
      unit: 'count',
      field: 'costMinimisingN',
      of: (o) => o.costMinimisingN,
    },
    {
      label: words.facts.perceivedWait,
      unit: 'seconds',
      field: 'perceivedWait',
      of: ({ perceivedWait }) => perceivedWait,
    },
    {
      label: words.facts.deferredHours,
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
        ? words.breakEvens.oneMore(
            f.shown(row.serviceLevelAll, 'fraction'),
            f.shown(more.serviceLevelAll, 'fraction'),
          )
        : words.breakEvens.beyond,
      costMinimisingN === null
        ? words.breakEvens.free
        : words.breakEvens.cheapest(
            f.shown(costMinimisingN, 'count'),
            f.shown(requiredAgents.callback, 'count'),
          ),
    ];
  },
  perYear: words.perYear,
  ledger(output, input, { intervals }) {
    const { costComponents: cheapest, costMinimisingN, requiredAgents } = output;
    const now = costOf(input, input.agents ?? requiredAgents.callback);
    if (cheapest === null || now === null) return words.ledger.noCheapest;
    if (intervals === null) return words.ledger.howMany;
    const spared = (of: typeof now) => of.agents + of.abandonment;
    const line = { overlapGroup: 'contacts', causalShare: 1 } as const;
    return [
      {
        ...line,
        label: words.ledger.wages(costMinimisingN),
        annualValue: intervals * (spared(now) - spared(cheapest)),
        kind: 'avoidedCost',
      },
      {
        ...line,
        label: words.ledger.time(costMinimisingN),
        annualValue: intervals * (now.waiting - cheapest.waiting),
        kind: 'soft',
      },
    ];
  },
  caveat: words.caveat,
  words,
});
