import { type CostComponents, cheapest } from './economics.ts';
import { erlangCPerformance } from './erlang-c.ts';
import type { ServiceStaffingInput } from './input.ts';
import { agentsErlangA, agentsErlangC, scheduledHeads } from './requirement.ts';
import { type Performance, performanceOf } from './traffic.ts';

/** One line of the table: shares of all calls, waits in seconds. */
export interface StaffingRow extends Performance {
  agents: number;
  /** Mean wait by Erlang C, where nobody hangs up; null when the agents cannot keep up. */
  asaSeconds: number | null;
}

export interface ServiceStaffingOutput {
  /** Around the chosen number of agents. */
  table: StaffingRow[];
  /** Least agents: nobody hangs up; callers hang up; callers hang up or take the callback. */
  requiredAgents: { erlangC: number; erlangA: number; callback: number };
  /** Agents to roster for the chosen number. */
  scheduledHeads: number;
  /** Null when agents cost nothing. */
  costMinimisingN: number | null;
  costComponents: CostComponents | null;
  /** Work of callbacks, hours per interval. */
  deferredHours: number;
  /** Seconds; null when waits have no end. */
  perceivedWait: number | null;
}

/** Lines of the table on either side of the chosen number. */
const neighbours = 4;

export function outputOf(input: ServiceStaffingInput): ServiceStaffingOutput {
  const targets = { ...input, maxAbandonment: 1 };
  const requiredAgents = {
    erlangC: agentsErlangC(input, targets),
    erlangA: agentsErlangA({ ...input, callbackAcceptance: 0 }, targets),
    callback: agentsErlangA(input, targets),
  };
  const agents = input.agents ?? requiredAgents.callback;
  const chosen = performanceOf(input, agents, input.targetWaitSeconds);
  const wait = chosen.meanWaitSeconds;
  const optimum = cheapest(input);
  return {
    table: tableAround(input, agents),
    requiredAgents,
    scheduledHeads: scheduledHeads(agents, input.shrinkage),
    costMinimisingN: optimum?.agents ?? null,
    costComponents: optimum?.cost ?? null,
    deferredHours: (chosen.callbackShare * input.calls * input.ahtSeconds) / 3600,
    perceivedWait: wait === null ? null : wait * (1 + input.perceivedFactor),
  };
}

function tableAround(input: ServiceStaffingInput, centre: number): StaffingRow[] {
  const first = Math.max(1, centre - neighbours);
  return Array.from({ length: centre + neighbours - first + 1 }, (_, i) => ({
    agents: first + i,
    ...performanceOf(input, first + i, input.targetWaitSeconds),
    asaSeconds: erlangCPerformance(input, first + i, input.targetWaitSeconds).asaSeconds,
  }));
}
