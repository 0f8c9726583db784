/** How issues are resolved; fractions. */
export interface Resolution {
  /** Resolved at the first contact. */
  fcr: number;
  /** Resolved at each later contact. */
  laterResolution: number;
  /** Of those unresolved, the share that contacts again; the rest give up in silence. */
  recontactRate: number;
}

export interface Flow {
  contactsPerIssue: number;
  /** Share of all contacts that are repeats. */
  repeatShare: number;
  /** Share of issues that are never resolved. */
  unresolvedShare: number;
}

/**
 * Meaning: how many contacts an issue takes, and how many issues end in silence.
 *
 * Example: resolving 65 % at first contact and two thirds of the rest each time, with everybody coming
 * back, takes 1.525 contacts per issue.
 *
 * Equation: E = 1 + (1 − f₁)ρ/(1 − (1 − f₂)ρ); U = (1 − f₁)(1 − ρ)/(1 − (1 − f₂)ρ).
 *
 * Reference: a geometric series over contacts; consistent with the worked figure of BenchmarkPortal.
 */
export function flowOf({ fcr, laterResolution, recontactRate }: Resolution): Flow {
  if (fcr === 1) return { contactsPerIssue: 1, repeatShare: 0, unresolvedShare: 0 };
  const leaving = 1 - (1 - laterResolution) * recontactRate;
  const repeats = ((1 - fcr) * recontactRate) / leaving;
  return {
    contactsPerIssue: 1 + repeats,
    repeatShare: repeats / (1 + repeats),
    unresolvedShare: ((1 - fcr) * (1 - recontactRate)) / leaving,
  };
}

/** Whether issues stay open for ever, so that contacts have no end. */
export function isEndless({ fcr, laterResolution, recontactRate }: Resolution): boolean {
  return fcr < 1 && (1 - laterResolution) * recontactRate >= 1;
}

/** Money per resolved issue; null when nothing is resolved. */
export function costPerResolved(
  { contactsPerIssue, unresolvedShare }: Flow,
  costPerContact: number,
): number | null {
  const resolved = 1 - unresolvedShare;
  return resolved > 0 ? (costPerContact * contactsPerIssue) / resolved : null;
}

/**
 * Meaning: the share of self-service attempts that must succeed before they save anything; above 1
 * means they cannot. Null when a success saves nothing.
 *
 * Example: attempts at 0.10 that would otherwise be contacts at 8.01 in 60 % of cases must succeed in
 * 2.08 % of cases.
 *
 * Equation: (costSelf + fixed cost per attempt)/(counterfactual·costAssisted).
 *
 * Reference: a·s·k·c_live = a·c_self + fixed, solved for s.
 */
export function breakEvenContainment(args: {
  costSelf: number;
  fixedPerAttempt: number;
  counterfactual: number;
  costAssisted: number;
}): number | null {
  const savedPerSuccess = args.counterfactual * args.costAssisted;
  return savedPerSuccess > 0 ? (args.costSelf + args.fixedPerAttempt) / savedPerSuccess : null;
}
