import { breakEvenContainment, costPerResolved, type Flow, flowOf } from './flow.ts';
import type { ContactResolutionInput } from './input.ts';

/** At the present first-contact resolution, unless a name says otherwise. Money per year. */
export interface ContactResolutionOutput extends Flow {
  /** Money per resolved issue; null when nothing is resolved. */
  costPerResolved: number | null;
  /** Contacts per issue once the target is reached. */
  contactsPerIssueAtTarget: number;
  savingRepeat: number;
  savingDeflection: number;
  /** Both savings less the programme. */
  net: number;
  /** net ÷ programmeCost; null for a programme that costs nothing. */
  roi: number | null;
  /** Share of attempts that must succeed; null when a success saves nothing. */
  breakEvenContainment: number | null;
  /** Issues per year, and the margin they carry: soft. */
  issuesNoLongerLost: number;
  marginProtected: number;
  /** Hours of repeat contacts spared, and their worth to customers, if personal time or if waiting. */
  customerHoursSaved: number;
  customerValue: number;
  customerValueIfWaiting: number;
}

export function outputOf(input: ContactResolutionInput): ContactResolutionOutput {
  const { issues, costAssisted, programmeCost, timeValue } = input;
  const now = flowOf(input);
  const target = flowOf({ ...input, fcr: input.targetFcr });
  const contactsSpared = issues * (now.contactsPerIssue - target.contactsPerIssue);
  const savingRepeat = contactsSpared * costAssisted;
  const savingDeflection = savingDeflectionOf(input, issues * now.contactsPerIssue);
  const net = savingRepeat + savingDeflection - programmeCost;
  const issuesNoLongerLost = issues * (now.unresolvedShare - target.unresolvedShare);
  const customerHoursSaved = (contactsSpared * input.effortMinutes) / 60;
  return {
    ...now,
    costPerResolved: costPerResolved(now, costAssisted),
    contactsPerIssueAtTarget: target.contactsPerIssue,
    savingRepeat,
    savingDeflection,
    net,
    roi: programmeCost > 0 ? net / programmeCost : null,
    breakEvenContainment: breakEvenContainment({ ...input, fixedPerAttempt: 0 }),
    issuesNoLongerLost,
    marginProtected: issuesNoLongerLost * input.marginPerUnresolved,
    customerHoursSaved,
    customerValue: customerHoursSaved * timeValue * input.timeFactorPersonal,
    customerValueIfWaiting: customerHoursSaved * timeValue * input.timeFactorWaiting,
  };
}

/** Contacts spared, less the attempts, less what the remaining contacts cost more. */
function savingDeflectionOf(input: ContactResolutionInput, contacts: number): number {
  const { selfServiceAttempts, containment, counterfactual, costAssisted } = input;
  const spared = selfServiceAttempts * containment * counterfactual;
  const remaining = Math.max(0, contacts - spared);
  const dearer = remaining * input.complexityUplift * costAssisted;
  return spared * costAssisted - selfServiceAttempts * input.costSelf - dearer;
}
