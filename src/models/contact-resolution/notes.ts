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
    [
      targetFcr < fcr,
      caution(
        'targetBelowPresent',
        'targetFcr',
        'the target is below the present resolution, so the saving is a loss',
      ),
    ],
    [
      output.costPerResolved === null,
      caution('nothingResolved', 'costPerResolved', 'nothing is resolved'),
    ],
    [output.roi === null, info('noProgrammeCost', 'roi', 'the programme costs nothing')],
    [
      breakEven === null,
      caution(
        'nothingSpared',
        'breakEvenContainment',
        'no success spares a contact that costs anything',
      ),
    ],
    [
      breakEven !== null && breakEven > 1,
      caution(
        'cannotBreakEven',
        'breakEvenContainment',
        'attempts cost more than the contacts they could spare',
      ),
    ],
    [
      spared > issues * output.contactsPerIssue,
      caution(
        'moreSparedThanMade',
        'selfServiceAttempts',
        'self-service would spare more contacts than are made',
      ),
    ],
    [
      output.customerHoursSaved !== 0,
      info(
        'customerValueOnly',
        'customerValue',
        'customers’ time is their gain: never add it to cash',
      ),
    ],
  ]);
}

export function stepsOf(input: ContactResolutionInput, output: ContactResolutionOutput): Step[] {
  const { fcr, laterResolution, recontactRate, costAssisted, issues } = input;
  const { contactsPerIssue, unresolvedShare, savingRepeat, savingDeflection } = output;
  const { selfServiceAttempts, containment, counterfactual, costSelf, programmeCost } = input;
  const spared = selfServiceAttempts * containment * counterfactual;
  return [
    working(
      'contacts per issue',
      'count',
      contactsPerIssue,
      '1 + (1 − fcr) × recontactRate ÷ (1 − (1 − laterResolution) × recontactRate)',
      { fcr, laterResolution, recontactRate },
    ),
    working(
      'issues given up',
      'fraction',
      unresolvedShare,
      '(1 − fcr) × (1 − recontactRate) ÷ (1 − (1 − laterResolution) × recontactRate)',
      { fcr, laterResolution, recontactRate },
    ),
    working(
      'cost per resolved issue',
      'money',
      output.costPerResolved,
      'costAssisted × contactsPerIssue ÷ (1 − unresolvedShare)',
      { costAssisted, contactsPerIssue, unresolvedShare },
    ),
    working(
      'saving on repeats',
      'money',
      savingRepeat,
      'issues × costAssisted × (contactsPerIssue − atTarget)',
      { issues, costAssisted, contactsPerIssue, atTarget: output.contactsPerIssueAtTarget },
    ),
    working(
      'saving by self-service',
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
    working('net saving', 'money', output.net, 'savingRepeat + savingDeflection − programmeCost', {
      savingRepeat,
      savingDeflection,
      programmeCost,
    }),
  ];
}
