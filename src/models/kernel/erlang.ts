/**
 * Meaning: the chance that a call finds all lines busy and is turned away. `load` is offered work in
 * erlang (≥ 0), `agents` a whole number of lines (≥ 0).
 *
 * Example: `erlangB(8, 10)` is 0.12166106425295149.
 *
 * Equation: B₀ = 1, Bᵢ = load·Bᵢ₋₁/(i + load·Bᵢ₋₁); never factorials.
 *
 * Reference: A. K. Erlang (1917); R. B. Cooper, *Introduction to Queueing Theory*, 2nd ed. (1981).
 */
export function erlangB(load: number, agents: number): number {
  let blocking = 1;
  for (let i = 1; i <= agents; i++) blocking = (load * blocking) / (i + load * blocking);
  return blocking;
}

/**
 * Meaning: the least number of lines whose blocking stays within a limit, 0 < maxBlocking ≤ 1.
 *
 * Example: `leastServers(8, 0.02)` is 14.
 *
 * Equation: min { n : B(load, n) ≤ maxBlocking }.
 *
 * Reference: as for `erlangB`.
 */
export function leastServers(load: number, maxBlocking: number): number {
  let blocking = 1;
  let servers = 0;
  while (blocking > maxBlocking) {
    servers += 1;
    blocking = (load * blocking) / (servers + load * blocking);
  }
  return servers;
}

/**
 * Meaning: the chance that a caller must wait when nobody ever hangs up; 1 when the agents cannot keep
 * up (agents ≤ load).
 *
 * Example: `erlangC(10, 14)` is 0.1741319335950498.
 *
 * Equation: C = nB/(n − load·(1 − B)) with n agents and B = B(load, n).
 *
 * Reference: as for `erlangB`.
 */
export function erlangC(load: number, agents: number): number {
  if (agents <= load) return 1;
  const blocking = erlangB(load, agents);
  return (agents * blocking) / (agents - load * (1 - blocking));
}
