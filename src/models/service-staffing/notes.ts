import { caution, info, type Step, stop, type Warning, warningsWhere } from '#models/outcome.ts';
import { working } from '#models/working.ts';
import type { ServiceStaffingInput } from './input.ts';
import type { ServiceStaffingOutput } from './output.ts';
import { offeredLoad } from './traffic.ts';

export function warningsOf(input: ServiceStaffingInput, output: ServiceStaffingOutput): Warning[] {
  const freeAgents = 'agents cost nothing here, so one more is always better';
  const endless = 'the agents cannot keep up and nobody hangs up, so waits have no end';
  return [
    ...warningsWhere([
      [output.costMinimisingN === null, caution('freeAgents', 'costMinimisingN', freeAgents)],
      [output.costComponents === null, caution('freeAgents', 'costComponents', freeAgents)],
      [output.perceivedWait === null, stop('unstable', 'perceivedWait', endless)],
      [
        input.callbackAcceptance > 0,
        info(
          'deferredWork',
          'deferredHours',
          'callbacks are work for another hour, which must be staffed too',
        ),
      ],
    ]),
    ...output.table.flatMap((row, i) =>
      Object.entries(row)
        .filter(([, value]) => value === null)
        .map(([key]) => info('unstable', `table[${i}].${key}`, endless)),
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
      'offered work',
      'erlang',
      offeredLoad(input),
      'calls × ahtSeconds ÷ (intervalMinutes × 60)',
      { calls, ahtSeconds, intervalMinutes },
    ),
    working('agents at work', 'count', agents, 'agents', { agents }),
    working(
      'agents on the roster',
      'count',
      output.scheduledHeads,
      'agents ÷ (1 − shrinkage), rounded up',
      { agents, shrinkage },
    ),
    working('felt wait', 'seconds', output.perceivedWait, 'wait × (1 + perceivedFactor)', {
      wait,
      perceivedFactor: input.perceivedFactor,
    }),
    working(
      'callback work',
      'hours',
      output.deferredHours,
      'callbackAcceptance × pWait × calls × ahtSeconds ÷ 3600',
      { callbackAcceptance, pWait: row?.pWait ?? null, calls, ahtSeconds },
    ),
    working(
      'cost at the cheapest number',
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
