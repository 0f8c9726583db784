import { erlangC } from '#models/kernel/erlang.ts';
import { offeredLoad, type Traffic } from './traffic.ts';

/** Waits when nobody hangs up; shares of all calls. */
export interface ErlangCPerformance {
  pWait: number;
  serviceLevel: number;
  /** Mean wait over all calls; null when the agents cannot keep up. */
  asaSeconds: number | null;
  occupancy: number;
}

/**
 * Meaning: how long callers wait when nobody hangs up.
 *
 * Example: 100 calls of 180 s in 30 minutes, 14 agents: 17.4 % wait, 88.8 % answered within 20 s.
 *
 * Equation: serviceLevel = 1 − C·e^{−(n − A)·t/aht}; asa = C·aht/(n − A); occupancy = A/n.
 *
 * Reference: R. B. Cooper, *Introduction to Queueing Theory*, 2nd ed. (1981).
 */
export function erlangCPerformance(
  traffic: Traffic,
  agents: number,
  targetWaitSeconds: number,
): ErlangCPerformance {
  const load = offeredLoad(traffic);
  if (agents <= load) return { pWait: 1, serviceLevel: 0, asaSeconds: null, occupancy: 1 };
  const pWait = erlangC(load, agents);
  const spare = agents - load;
  const late = Math.exp((-spare * targetWaitSeconds) / traffic.ahtSeconds);
  return {
    pWait,
    serviceLevel: 1 - pWait * late,
    asaSeconds: (pWait * traffic.ahtSeconds) / spare,
    occupancy: load / agents,
  };
}
