import { wholeUp } from '#models/kernel/whole.ts';
import { erlangCPerformance } from './erlang-c.ts';
import { offeredLoad, type Patience, performanceOf, type Traffic } from './traffic.ts';

/** What a staffing must reach; shares of all calls. */
export interface Targets {
  targetServiceLevel: number;
  targetWaitSeconds: number;
  maxOccupancy: number;
  /** Largest share that may hang up. */
  maxAbandonment: number;
}

/** A load this close to a whole number of agents is that number. */
const rounding = 1e-9;

/** Least whole number of agents above the load. */
export function minStableAgents(traffic: Traffic): number {
  return Math.floor(offeredLoad(traffic) + rounding) + 1;
}

/** Agents that must be on the roster so that `agents` are at work. `shrinkage` is below 1. */
export function scheduledHeads(agents: number, shrinkage: number): number {
  return wholeUp(agents / (1 - shrinkage));
}

/** Least number of agents that meets every target when nobody hangs up. */
export function agentsErlangC(traffic: Traffic, targets: Targets): number {
  return leastAgents(minStableAgents(traffic), (agents) => {
    const found = erlangCPerformance(traffic, agents, targets.targetWaitSeconds);
    return meets(found.serviceLevel, found.occupancy, 0, targets);
  });
}

/** The same when callers hang up or take a callback. */
export function agentsErlangA(traffic: Traffic & Patience, targets: Targets): number {
  const served = offeredLoad(traffic) * targets.targetServiceLevel;
  return leastAgents(Math.max(1, Math.floor(served)), (agents) => {
    const found = performanceOf(traffic, agents, targets.targetWaitSeconds);
    return (
      found.meanWaitSeconds !== null &&
      meets(found.serviceLevelAll, found.occupancy, found.pAbandon, targets)
    );
  });
}

function meets(service: number, occupancy: number, abandoned: number, targets: Targets): boolean {
  return (
    service >= targets.targetServiceLevel &&
    occupancy <= targets.maxOccupancy + rounding &&
    abandoned <= targets.maxAbandonment
  );
}

/** Every target is easier with more agents, so the least number is found by halving. */
function leastAgents(start: number, suffices: (agents: number) => boolean): number {
  if (suffices(start)) return start;
  let [tooFew, enough, stride] = [start, start + 1, 1];
  while (!suffices(enough)) {
    stride *= 2;
    [tooFew, enough] = [enough, enough + stride];
  }
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (suffices(middle)) enough = middle;
    else tooFew = middle;
  }
  return enough;
}
