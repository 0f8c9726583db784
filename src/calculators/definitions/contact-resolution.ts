import { defineCalculator } from '#calculators/definition.ts';
import { flow, saving } from '#calculators/figures/contact-resolution.ts';
import { say } from '#languages/sentence.ts';
import type { ContactResolutionInput } from '#models/contact-resolution/input.ts';
import { contactResolution } from '#models/contact-resolution/model.ts';
import type { ContactResolutionOutput } from '#models/contact-resolution/output.ts';
import { causalShareCeiling } from '#models/evidence-strength/ceiling.ts';

export default defineCalculator<ContactResolutionInput, ContactResolutionOutput>({
  id: 'contact-resolution',
  title: 'First-contact resolution and self-service',
  purpose: 'Prices avoidable contacts, and the time they cost customers.',
  question: 'What would it save to solve more the first time?',
  aliases: [
    'fcr calculator',
    'repeat calls',
    'call deflection',
    'cost per contact',
    'self-service savings',
  ],
  model: contactResolution,
  keys: {
    issues: 'n',
    fcr: 'f',
    laterResolution: 'l',
    recontactRate: 'r',
    targetFcr: 't',
    costAssisted: 'c',
    costSelf: 's',
    programmeCost: 'p',
    selfServiceAttempts: 'a',
    containment: 'k',
    counterfactual: 'w',
    complexityUplift: 'u',
    effortMinutes: 'e',
    timeValue: 'tv',
    timeFactorPersonal: 'fp',
    timeFactorWaiting: 'fw',
    marginPerUnresolved: 'm',
  },
  open: ['issues', 'fcr', 'targetFcr', 'costAssisted', 'programmeCost'],
  groups: [
    {
      label: 'After the first contact',
      inputs: ['laterResolution', 'recontactRate', 'marginPerUnresolved'],
    },
    {
      label: 'Self-service',
      inputs: [
        'selfServiceAttempts',
        'containment',
        'counterfactual',
        'costSelf',
        'complexityUplift',
      ],
    },
    {
      label: 'Customers’ time',
      inputs: ['effortMinutes', 'timeValue', 'timeFactorPersonal', 'timeFactorWaiting'],
    },
  ],
  headline({ net }, { fcr, targetFcr }, f) {
    const step = `${f.shown(fcr, 'fraction')} to ${f.shown(targetFcr, 'fraction')}`;
    const worth = f.shown(Math.abs(net), 'money');
    return net < 0
      ? say`Going from ${step} solved at the first contact costs ${worth} a year more than it saves.`
      : say`Going from ${step} solved at the first contact, with self-service, saves ${worth} a year.`;
  },
  result: { label: 'Net saving a year', unit: 'money', field: 'net', of: ({ net }) => net },
  facts: [
    {
      label: 'Contacts for each issue',
      unit: 'multiple',
      field: 'contactsPerIssue',
      of: (o) => o.contactsPerIssue,
    },
    {
      label: 'Contacts that are repeats',
      unit: 'fraction',
      field: 'repeatShare',
      of: ({ repeatShare }) => repeatShare,
    },
    {
      label: 'Issues given up in silence',
      unit: 'fraction',
      field: 'unresolvedShare',
      of: (o) => o.unresolvedShare,
    },
    {
      label: 'Cost of a solved issue',
      unit: 'money',
      field: 'costPerResolved',
      of: ({ costPerResolved }) => costPerResolved,
    },
    { label: 'Return on the programme', unit: 'fraction', field: 'roi', of: ({ roi }) => roi },
    {
      label: 'Issues no longer given up',
      unit: 'count',
      field: 'issuesNoLongerLost',
      of: (o) => o.issuesNoLongerLost,
    },
    {
      label: 'Margin they carry (soft)',
      unit: 'money',
      field: 'marginProtected',
      of: ({ marginProtected }) => marginProtected,
    },
    {
      label: 'Customers’ hours saved',
      unit: 'hours',
      field: 'customerHoursSaved',
      of: (o) => o.customerHoursSaved,
    },
    {
      label: 'Worth to customers, not cash',
      unit: 'money',
      field: 'customerValue',
      of: ({ customerValue }) => customerValue,
    },
  ],
  figures: (output, input) => [flow(output, input), saving(output, input)],
  breakEvens({ breakEvenContainment, savingRepeat }, { containment, programmeCost }, f) {
    return [
      breakEvenContainment === null || breakEvenContainment > 1
        ? 'Self-service cannot pay: its attempts cost more than the contacts they could spare.'
        : `Self-service pays once ${f.shown(breakEvenContainment, 'fraction')} of attempts solve the issue; now it is ${f.shown(containment, 'fraction')}.`,
      `Fewer repeats alone save ${f.shown(savingRepeat, 'money')} a year, against ${f.shown(programmeCost, 'money')} for the programme.`,
      'Saved minutes become cash only when hours are given up or used for something else.',
    ];
  },
  ledger(output, _, { causalShare }) {
    const share = causalShare ?? causalShareCeiling('raw', 1);
    return [
      {
        label: 'Contacts avoided',
        annualValue: output.savingRepeat + output.savingDeflection,
        kind: 'avoidedCost',
        overlapGroup: 'contacts',
        causalShare: share,
      },
      {
        label: 'Margin of issues no longer given up',
        annualValue: output.marginProtected,
        kind: 'soft',
        overlapGroup: 'retention',
        causalShare: share,
      },
    ];
  },
  caveat:
    'What the centre counts as solved is not what customers feel is solved. Time saved is capacity until somebody gives the hours up. Pushing people into self-service that fails raises their effort. Repeats are reckoned as if each later contact had the same chance.',
  others: [
    {
      found: 'Between 30 and 35 of 100 calls to an average centre were repeats.',
      source: 'impact-learning-first-call',
    },
  ],
  contested: [
    {
      claim: 'One per cent more solved at the first contact lowers cost by one per cent.',
      verdict:
        'It is a vendor’s claim. What a point saves depends on how many come back and what a contact costs: the working above shows it for your figures.',
      sources: ['sqm-first-call'],
    },
  ],
  sources: [
    'contact-center-economics',
    'gartner-self-service-2019',
    'dot-time-values',
    'bls-wages-2023',
  ],
});
