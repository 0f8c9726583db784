import { caution, info, type Step, stop, type Warning, warningsWhere } from '#models/outcome.ts';
import { working } from '#models/working.ts';
import type { ServiceStaffingInput } from './input.ts';
import type { ServiceStaffingOutput } from './output.ts';
import { offeredLoad } from './traffic.ts';

export function warningsOf(input: ServiceStaffingInput, output: ServiceStaffingOutput): Warning[] {
  return [
    ...warningsWhere([
      [output.costMinimisingN === null, caution('freeAgents', 'costMinimisingN')],
      [output.costComponents === null, caution('freeAgents', 'costComponents')],
      [output.perceivedWait === null, stop('unstable', 'perceivedWait')],
      [input.callbackAcceptance > 0, info('deferredWork', 'deferredHours')],
    ]),
    ...output.table.flatMap((row, i) =>
      Object.entries(row)
        .filter(([, value]) => value === null)
        .map(([key]) => info('unstable', `table[${i}].${key}`)),
    ),
  ];
}

export function stepsOf(input: ServiceStaffingInput, output: ServiceStaffingOutput): Step[] {
  const { calls, ahtSeconds, intervalMinutes, shrinkage, callbackAcceptance } = input;
  const agents = input.agents ?? output.requiredAgents.callback;
  const row = output.table.find((line) => line.agents === agents);
  const wait = row?.meanWaitSeconds ?? null;
  return [
    working(
      'offeredWork',
      'erlang',
      offeredLoad(input),
      'calls × ahtSeconds ÷ (intervalMinutes × 60)',
      { calls, ahtSeconds, intervalMinutes },
    ),
    working('agentsAtWork', 'count', agents, 'agents', { agents }),
    working(
      'agentsOnTheRoster',
      'count',
      output.scheduledHeads,
      'agents ÷ (1 − shrinkage), rounded up',
      { agents, shrinkage },
    ),
    working('feltWait', 'seconds', output.perceivedWait, 'wait × (1 + perceivedFactor)', {
      wait,
      perceivedFactor: input.perceivedFactor,
    }),
    working(
      'callbackWork',
      'hours',
      output.deferredHours,
      'callbackAcceptance × pWait × calls × ahtSeconds ÷ 3600',
      { callbackAcceptance, pWait: row?.pWait ?? null, calls, ahtSeconds },
    ),
    working(
      'costAtTheCheapestNumber',
      'money',
      output.costComponents?.total ?? null,
      'roster + abandonment + waiting',
      {
        roster: output.costComponents?.agents ?? null,
        abandonment: output.costComponents?.abandonment ?? null,
        waiting: output.costComponents?.waiting ?? null,
      },
    ),
  ];
}
