/** z = −ln(1 + r) is searched from −34 to 34: r from −1 + 2e−15 to 6e14. */
const reach = 34;
/** Dense near a rate of zero, where most rates lie. */
const grid = gridPoints(400, 6);

/**
 * Meaning: every rate per period above −1 at which the flows are worth nothing today, ascending.
 * Flows that change sign more than once may have several such rates, or none.
 *
 * Example: `ratesOfReturn([-100, 225, -126.5])` is [0.1, 0.15].
 *
 * Equation: the roots r > −1 of Σ cₜ/(1 + r)ᵗ = 0, found in z = −ln(1 + r) by bisection between grid
 * points of opposite sign, and at the turning points between them for pairs and touching roots.
 *
 * Reference: Descartes' rule of signs bounds the count; R. P. Brent, *Algorithms for Minimization
 * without Derivatives* (1973), for bisection.
 */
export function ratesOfReturn(cashFlows: readonly number[]): number[] {
  const most = signChanges(cashFlows);
  if (most === 0) return [];
  const g = scaledValueAt(cashFlows);
  const points = most === 1 ? [-reach, reach] : grid;
  const values = points.map(g);
  const roots: number[] = [];
  for (let i = 0; i < points.length; i++) {
    const [here, next] = [at(values, i), at(values, i + 1)];
    if (here === 0) roots.push(at(points, i));
    else if (here * next < 0) roots.push(bisect(g, at(points, i), at(points, i + 1)));
  }
  if (most - roots.length >= 2) roots.push(...hiddenRoots(cashFlows, g));
  return roots.map((z) => Math.expm1(-z) + 0).sort((a, b) => a - b);
}

/**
 * Meaning: how often a row of flows changes sign, zeros left out.
 *
 * Example: `signChanges([-5, 10.5, 0, 1, -8, 1])` is 3.
 *
 * Equation: the count of neighbours cₛ, cₜ (zeros removed) with cₛ·cₜ < 0.
 *
 * Reference: Descartes' rule of signs.
 */
function signChanges(cashFlows: readonly number[]): number {
  const signs = cashFlows.map(Math.sign).filter((sign) => sign !== 0);
  return signs.filter((sign, t) => t > 0 && sign !== signs[t - 1]).length;
}

/** The present value at z divided by its largest term, so that it can neither over- nor underflow. */
function scaledValueAt(cashFlows: readonly number[]): (z: number) => number {
  const terms = cashFlows.flatMap((flow, t) =>
    flow === 0 ? [] : [{ sign: Math.sign(flow), log: Math.log(Math.abs(flow)), t }],
  );
  return (z) => {
    let largest = Number.NEGATIVE_INFINITY;
    for (const { log, t } of terms) largest = Math.max(largest, log + t * z);
    let sum = 0;
    for (const { sign, log, t } of terms) sum += sign * Math.exp(log + t * z - largest);
    return sum;
  };
}

/** 2·half + 1 points, evenly spread in u and bent by z = reach·sinh(curve·u)/sinh(curve). */
function gridPoints(half: number, curve: number): number[] {
  return Array.from({ length: 2 * half + 1 }, (_, i) => {
    const u = (i - half) / half;
    return (reach * Math.sinh(curve * u)) / Math.sinh(curve);
  });
}

function bisect(g: (z: number) => number, from: number, to: number): number {
  const startsPositive = g(from) > 0;
  let [low, high] = [from, to];
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (g(middle) > 0 === startsPositive) low = middle;
    else high = middle;
  }
}

/** Pairs of roots inside one grid step, and roots where g touches zero without crossing it. */
function hiddenRoots(cashFlows: readonly number[], g: (z: number) => number): number[] {
  const slope = scaledValueAt(cashFlows.map((flow, t) => t * flow));
  const touching = 1e-15 * cashFlows.length;
  return grid.slice(1).flatMap((high, i) => {
    const low = at(grid, i);
    if (g(low) * g(high) <= 0 || slope(low) * slope(high) > 0) return [];
    const turn = bisect(slope, low, high);
    if (Math.abs(g(turn)) < touching) return [turn];
    return g(turn) * g(low) < 0 ? [bisect(g, low, turn), bisect(g, turn, high)] : [];
  });
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? 0;
}
