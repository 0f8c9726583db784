import { neumaierSum } from './sum.ts';

/** A queue in units of the mean handling time, so that only ratios matter. */
export interface Queue {
  /** Offered work in erlang, > 0: arrivals per handling time. */
  load: number;
  /** Whole number of agents, ≥ 1. */
  agents: number;
  /** Handling time ÷ mean patience, > 0: hang-ups per handling time and waiting caller. */
  impatience: number;
  /** Share of the callers who find all agents busy and choose to be called back, 0 to 1. */
  callbackAcceptance: number;
}

/** States this unlikely, as a logarithm beside the likeliest, are left out. */
const negligible = -50;

/**
 * Meaning: how likely each number of callers in the system is, from 0 up. The list grows with the
 * load and with load ÷ impatience.
 *
 * Example: `queueStates({ load: 1, agents: 1, impatience: 1, callbackAcceptance: 1 })` is [0.5, 0.5].
 *
 * Equation: pⱼ₊₁/pⱼ = births/deaths; births load for j < n, load·(1 − c) for j ≥ n; deaths
 * min(j, n) + max(j − n, 0)·impatience; Σ pⱼ = 1. Logarithms are shifted by the largest before e^.
 *
 * Reference: C. Palm (1957); Garnett, Mandelbaum & Reiman, MSOM 4 (2002) 208–227.
 */
export function queueStates(queue: Queue): Float64Array {
  const logs = logWeights(queue);
  let largest = 0;
  for (const log of logs) largest = Math.max(largest, log);
  const weights = Float64Array.from(logs, (log) => Math.exp(log - largest));
  const total = neumaierSum(weights);
  return weights.map((weight) => weight / total);
}

function logWeights({ load, agents, impatience, callbackAcceptance }: Queue): number[] {
  const logs = [0];
  let log = 0;
  let largest = 0;
  const joining = load * (1 - callbackAcceptance);
  for (let j = 0; ; j++) {
    const births = j < agents ? load : joining;
    const deaths = Math.min(j + 1, agents) + Math.max(j + 1 - agents, 0) * impatience;
    if (births === 0 || (births < deaths && log < largest + negligible)) return logs;
    log += Math.log(births / deaths);
    largest = Math.max(largest, log);
    logs.push(log);
  }
}
