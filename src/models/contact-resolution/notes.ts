import { caution, info, type Step, type Warning, warningsWhere } from '#models/outcome.ts';
import { working } from '#models/working.ts';
import type { ContactResolutionInput } from './input.ts';
import type { ContactResolutionOutput } from './output.ts';

export function warningsOf(
  input: ContactResolutionInput,
  output: ContactResolutionOutput,
): Warning[] {
  const { selfServiceAttempts, containment, counterfactual, issues, fcr, targetFcr } = input;
  const spared = selfServiceAttempts * containment * counterfactual;
  const breakEven = output.breakEvenContainment;
  return warningsWhere([
    [targetFcr < fcr, caution('targetBelowPresent', 'targetFcr')],
    [output.costPerResolved === null, caution('nothingResolved', 'costPerResolved')],
    [output.roi === null, info('noProgrammeCost', 'roi')],
    [breakEven === null, caution('nothingSpared', 'breakEvenContainment')],
    [breakEven !== null && breakEven > 1, caution('cannotBreakEven', 'breakEvenContainment')],
    [
      spared > issues * output.contactsPerIssue,
      caution('moreSparedThanMade', 'selfServiceAttempts'),
    ],
    [output.customerHoursSaved !== 0, info('customerValueOnly', 'customerValue')],
  ]);
}

export function stepsOf(input: ContactResolutionInput, output: ContactResolutionOutput): Step[] {
  const { fcr, laterResolution, recontactRate, costAssisted, issues } = input;
  const { contactsPerIssue, unresolvedShare, savingRepeat, savingDeflection } = output;
  const { selfServiceAttempts, containment, counterfactual, costSelf, programmeCost } = input;
  const spared = selfServiceAttempts * containment * counterfactual;
  return [
    working(
      'contactsPerIssue',
      'multiple',
      contactsPerIssue,
      '1 + (1 − fcr) × recontactRate ÷ (1 − (1 − laterResolution) × recontactRate)',
      { fcr, laterResolution, recontactRate },
    ),
    working(
      'issuesGivenUp',
      'fraction',
      unresolvedShare,
      '(1 − fcr) × (1 − recontactRate) ÷ (1 − (1 − laterResolution) × recontactRate)',
      { fcr, laterResolution, recontactRate },
    ),
    working(
      'costPerResolvedIssue',
      'money',
      output.costPerResolved,
      'costAssisted × contactsPerIssue ÷ (1 − unresolvedShare)',
      { costAssisted, contactsPerIssue, unresolvedShare },
    ),
    working(
      'savingOnRepeats',
      'money',
      savingRepeat,
      'issues × costAssisted × (contactsPerIssue − atTarget)',
      { issues, costAssisted, contactsPerIssue, atTarget: output.contactsPerIssueAtTarget },
    ),
    working(
      'savingBySelfService',
      'money',
      savingDeflection,
      'selfServiceAttempts × (containment × counterfactual × costAssisted − costSelf) − complexity',
      {
        selfServiceAttempts,
        containment,
        counterfactual,
        costAssisted,
        costSelf,
        complexity:
          Math.max(0, issues * contactsPerIssue - spared) * input.complexityUplift * costAssisted,
      },
    ),
    working('netSaving', 'money', output.net, 'savingRepeat + savingDeflection − programmeCost', {
      savingRepeat,
      savingDeflection,
      programmeCost,
    }),
  ];
}
