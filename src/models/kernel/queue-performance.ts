import { erlangB } from './erlang.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { type Queue, queueStates } from './queue-states.ts';
import { neumaierSum } from './sum.ts';

/** What callers and agents meet; shares are of all arriving calls, times in mean handling times. */
export interface QueuePerformance {
  pWait: number;
  callbackShare: number;
  pAbandon: number;
  occupancy: number;
  /** Share answered within the target; hang-ups and callbacks count as not answered. */
  serviceLevelAll: number;
  meanQueueLength: number;
  /** Over callers who do not take the callback, zero waits and hang-ups included. */
  meanWait: number;
}

/** Hang-ups rarer than this per handling time are treated as none. */
const patientBelow = 1e-6;

/**
 * Meaning: waits, hang-ups and callbacks of one queue, with a target wait in mean handling times; null
 * when the queue grows without end because nobody hangs up and the agents cannot keep up.
 * One birth–death engine gives Erlang B (all accept a callback), C (nobody hangs up) and A.
 *
 * Example: `queuePerformance({ load: 1, agents: 1, impatience: 1, callbackAcceptance: 1 }, 0)?.pWait`
 * is 0.5.
 *
 * Equation: pWait = Σ_{j≥n} pⱼ; E[Q] = Σ (j − n)pⱼ; pAbandon = impatience·E[Q]/load; served within t
 * with m ahead = n/(n + (m + 1)θ)·I_{1−e^−θt}(m + 1, n/θ + 1).
 *
 * Reference: Garnett, Mandelbaum & Reiman, MSOM 4 (2002) 208–227; callbacks as a simplification of
 * Armony & Maglaras, Operations Research 52 (2004).
 */
export function queuePerformance(queue: Queue, targetWait: number): QueuePerformance | null {
  const { load, agents, impatience: theta, callbackAcceptance: c } = queue;
  const joiningLoad = load * (1 - c);
  if (load === 0) return idle;
  if (theta === 0 && agents <= joiningLoad) return null;
  if (theta < patientBelow && agents > joiningLoad) return patientQueue(queue, targetWait);
  const states = queueStates(queue);
  const busy = [...states.subarray(agents)];
  const pWait = neumaierSum(busy);
  const meanQueueLength = neumaierSum(busy.map((p, ahead) => ahead * p));
  const working = neumaierSum(states.map((p, j) => Math.min(j, agents) * p));
  const servedInTime = neumaierSum(
    busy.map((p, ahead) => (p < 1e-19 ? 0 : p * servedWithin(targetWait, ahead, agents, theta))),
  );
  return {
    pWait,
    callbackShare: c * pWait,
    pAbandon: (theta * meanQueueLength) / load,
    occupancy: working / agents,
    serviceLevelAll: neumaierSum(states.subarray(0, agents)) + (1 - c) * servedInTime,
    meanQueueLength,
    meanWait: meanQueueLength / (load * (1 - c * pWait)),
  };
}

/** The chance that a caller with `ahead` others in front is answered within t before hanging up. */
function servedWithin(t: number, ahead: number, agents: number, theta: number): number {
  const everServed = agents / (agents + (ahead + 1) * theta);
  return everServed * incompleteBeta(-Math.expm1(-theta * t), ahead + 1, agents / theta + 1);
}

/** Nobody hangs up: the queue beyond the agents is geometric, and the sums close. */
function patientQueue({ load, agents, callbackAcceptance: c }: Queue, t: number): QueuePerformance {
  const crowding = (load * (1 - c)) / agents;
  const blocking = erlangB(load, agents);
  const pWait = blocking / (blocking + (1 - blocking) * (1 - crowding));
  const meanQueueLength = (pWait * crowding) / (1 - crowding);
  const late = Math.exp(-(agents - load * (1 - c)) * t);
  return {
    pWait,
    callbackShare: c * pWait,
    pAbandon: 0,
    occupancy: (load * (1 - c * pWait)) / agents,
    serviceLevelAll: 1 - pWait * (c + (1 - c) * late),
    meanQueueLength,
    meanWait: meanQueueLength / (load * (1 - c * pWait)),
  };
}

const idle: QueuePerformance = {
  pWait: 0,
  callbackShare: 0,
  pAbandon: 0,
  occupancy: 0,
  serviceLevelAll: 1,
  meanQueueLength: 0,
  meanWait: 0,
};
