import type { Branches, ComplaintGroups, ComplaintsInput } from './input.ts';

/** What a company can change about problems and complaints; fractions. */
export interface Levers {
  problemRate: number;
  complaintRate: number;
  split: ComplaintGroups;
}

export function presentLevers({ problemRate, complaintRate, split }: ComplaintsInput): Levers {
  return { problemRate, complaintRate, split };
}

export function newLevers(input: ComplaintsInput): Levers {
  return {
    problemRate: input.newProblemRate,
    complaintRate: input.newComplaintRate,
    split: input.newSplit,
  };
}

/** Customers who end in each branch: N·p·(1 − c) and N·p·c·share. */
export function branchesOf(
  customers: number,
  { problemRate, complaintRate, split }: Levers,
): Branches {
  const complainers = customers * problemRate * complaintRate;
  return {
    silent: customers * problemRate * (1 - complaintRate),
    unresolved: complainers * split.unresolved,
    resolved: complainers * split.resolved,
    quick: complainers * split.quick,
  };
}

/**
 * Customers lost in each branch: branch·(r₀ − r). A branch that buys more than customers without a
 * problem loses nobody; the model warns of it instead of counting a gain.
 */
export function lostOf(input: ComplaintsInput, levers: Levers): Branches {
  const branches = branchesOf(input.customers, levers);
  const lost = (name: keyof Branches) =>
    branches[name] * Math.max(0, input.baselineRepurchase - input.repurchase[name]);
  return {
    silent: lost('silent'),
    unresolved: lost('unresolved'),
    resolved: lost('resolved'),
    quick: lost('quick'),
  };
}

export function lostTotalOf(input: ComplaintsInput, levers: Levers): number {
  const { silent, unresolved, resolved, quick } = lostOf(input, levers);
  return silent + unresolved + resolved + quick;
}

/** Money for handling complaints: N·p·c·Σ share·cost. */
export function recoveryCostOf(
  { customers, recoveryCost }: ComplaintsInput,
  levers: Levers,
): number {
  const { quick, resolved, unresolved } = levers.split;
  const each =
    quick * recoveryCost.quick +
    resolved * recoveryCost.resolved +
    unresolved * recoveryCost.unresolved;
  return customers * levers.problemRate * levers.complaintRate * each;
}
