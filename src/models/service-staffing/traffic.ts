import { type QueuePerformance, queuePerformance } from '#models/kernel/queue-performance.ts';

/** Calls of one interval. */
export interface Traffic {
  calls: number;
  /** Minutes. */
  intervalMinutes: number;
  /** Mean handling time, seconds. */
  ahtSeconds: number;
}

/** What callers do when all agents are busy. */
export interface Patience {
  /** Mean seconds before hanging up; null when nobody hangs up. */
  patienceSeconds: number | null;
  /** Share of those who must wait and choose a callback, 0 to 1. */
  callbackAcceptance: number;
}

/** A queue's performance with times in seconds; the last two are null when it grows without end. */
export interface Performance extends Omit<QueuePerformance, 'meanWait' | 'meanQueueLength'> {
  /** Answered within the target among those who stay on the line. */
  serviceLevelRealtime: number;
  meanWaitSeconds: number | null;
  meanQueueLength: number | null;
}

/** Offered work in erlang: calls × handling time ÷ interval. */
export function offeredLoad({ calls, intervalMinutes, ahtSeconds }: Traffic): number {
  return (calls * ahtSeconds) / (intervalMinutes * 60);
}

/** Callers who arrive while one caller's patience lasts: how long a queue can become. */
export function callersPerPatience(traffic: Traffic & Patience): number {
  return (traffic.calls * (traffic.patienceSeconds ?? 0)) / (traffic.intervalMinutes * 60);
}

/** What callers and agents meet with a number of agents. */
export function performanceOf(
  traffic: Traffic & Patience,
  agents: number,
  targetWaitSeconds: number,
): Performance {
  const { ahtSeconds, patienceSeconds, callbackAcceptance } = traffic;
  const impatience = patienceSeconds === null ? 0 : ahtSeconds / patienceSeconds;
  const queue = { load: offeredLoad(traffic), agents, impatience, callbackAcceptance };
  const found = queuePerformance(queue, targetWaitSeconds / ahtSeconds);
  if (found === null) return overrun(callbackAcceptance);
  const { meanWait, ...shares } = found;
  return {
    ...shares,
    serviceLevelRealtime: found.serviceLevelAll / (1 - found.callbackShare),
    meanWaitSeconds: meanWait * ahtSeconds,
  };
}

/** Nobody hangs up and the agents cannot keep up: in the long run everybody waits for ever. */
function overrun(callbackAcceptance: number): Performance {
  return {
    pWait: 1,
    callbackShare: callbackAcceptance,
    pAbandon: 0,
    occupancy: 1,
    serviceLevelAll: 0,
    serviceLevelRealtime: 0,
    meanWaitSeconds: null,
    meanQueueLength: null,
  };
}
