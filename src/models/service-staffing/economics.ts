import type { ServiceStaffingInput } from './input.ts';
import { offeredLoad, performanceOf } from './traffic.ts';

/** Money per interval. */
export interface CostComponents {
  agents: number;
  abandonment: number;
  waiting: number;
  total: number;
}

export interface Optimum {
  agents: number;
  cost: CostComponents;
}

/**
 * cost(n) = n·agentCost·hours/(1 − shrinkage) + calls·pAbandon·marginPerLostCall +
 * calls·E[wait]·timeValue; null where waits have no end.
 */
export function costOf(input: ServiceStaffingInput, agents: number): CostComponents | null {
  const { pAbandon, meanWaitSeconds } = performanceOf(input, agents, 0);
  if (meanWaitSeconds === null) return null;
  const roster = agents * costPerAgent(input);
  const abandonment = input.calls * pAbandon * input.marginPerLostCall;
  const waiting = (input.calls * meanWaitSeconds * input.timeValue) / 3600;
  return { agents: roster, abandonment, waiting, total: roster + abandonment + waiting };
}

/**
 * The number of agents that costs least, the smaller of equals; null when agents cost nothing, for
 * then one more is always better. Costs need not have a single valley, so every number is considered:
 * one is passed over only when a bound shows that it cannot be best.
 */
export function cheapest(input: ServiceStaffingInput): Optimum | null {
  const perAgent = costPerAgent(input);
  if (perAgent === 0) return null;
  let best = optimumAt(input, Math.floor(offeredLoad(input)) + 1);
  for (let agents = 1; best === null || agents * perAgent < best.cost.total; agents++) {
    if (best !== null && atLeast(input, agents) > best.cost.total) continue;
    const here = optimumAt(input, agents);
    if (here !== null && (best === null || isBetter(here, best))) best = here;
  }
  return best;
}

function isBetter(here: Optimum, best: Optimum): boolean {
  if (here.cost.total !== best.cost.total) return here.cost.total < best.cost.total;
  return here.agents < best.agents;
}

function optimumAt(input: ServiceStaffingInput, agents: number): Optimum | null {
  const cost = costOf(input, agents);
  return cost === null ? null : { agents, cost };
}

function costPerAgent({ agentCost, shrinkage, intervalMinutes }: ServiceStaffingInput): number {
  return (agentCost * intervalMinutes) / 60 / (1 - shrinkage);
}

/** n agents answer at most n/load of the calls; whoever is neither answered nor called back hangs up. */
function atLeast(input: ServiceStaffingInput, agents: number): number {
  const lost = Math.max(0, 1 - agents / offeredLoad(input) - input.callbackAcceptance);
  const perLost = input.marginPerLostCall + ((input.patienceSeconds ?? 0) * input.timeValue) / 3600;
  return agents * costPerAgent(input) + input.calls * lost * perLost * (1 - 1e-9);
}
