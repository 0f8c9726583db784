import { defineCalculator } from '#calculators/definition.ts';
import { flow, saving, selfService } from '#calculators/figures/contact-resolution.ts';
import type { ContactResolutionInput } from '#models/contact-resolution/input.ts';
import { contactResolution } from '#models/contact-resolution/model.ts';
import type { ContactResolutionOutput } from '#models/contact-resolution/output.ts';
import { causalShareCeiling } from '#models/evidence-strength/ceiling.ts';
import { contactResolutionCalculator as words } from '#words';

export default defineCalculator<ContactResolutionInput, ContactResolutionOutput>({
  id: 'contact-resolution',
  title: words.title,
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
      label: words.groups.after,
      inputs: ['laterResolution', 'recontactRate', 'marginPerUnresolved'],
    },
    {
      label: words.groups.selfService,
      inputs: [
        'selfServiceAttempts',
        'containment',
        'counterfactual',
        'costSelf',
        'complexityUplift',
      ],
    },
    {
      label: words.groups.time,
      inputs: ['effortMinutes', 'timeValue', 'timeFactorPersonal', 'timeFactorWaiting'],
    },
  ],
  headline({ net }, { fcr, targetFcr }, f) {
    const step = words.headline.step(f.shown(fcr, 'fraction'), f.shown(targetFcr, 'fraction'));
    const worth = f.shown(Math.abs(net), 'money');
    return (net < 0 ? words.headline.costs : words.headline.saves)(step, worth);
  },
  result: { label: words.result, unit: 'money', field: 'net', of: ({ net }) => net },
  facts: [
    {
      label: words.facts.contactsPerIssue,
      unit: 'multiple',
      field: 'contactsPerIssue',
      of: (o) => o.contactsPerIssue,
    },
    {
      label: words.facts.repeatShare,
      unit: 'fraction',
      field: 'repeatShare',
      of: ({ repeatShare }) => repeatShare,
    },
    {
      label: words.facts.unresolvedShare,
      unit: 'fraction',
      field: 'unresolvedShare',
      of: (o) => o.unresolvedShare,
    },
    {
      label: words.facts.costPerResolved,
      unit: 'money',
      field: 'costPerResolved',
      of: ({ costPerResolved }) => costPerResolved,
    },
    { label: words.facts.roi, unit: 'fraction', field: 'roi', of: ({ roi }) => roi },
    {
      label: words.facts.issuesNoLongerLost,
      unit: 'count',
      field: 'issuesNoLongerLost',
      of: (o) => o.issuesNoLongerLost,
    },
    {
      label: words.facts.marginProtected,
      unit: 'money',
      field: 'marginProtected',
      of: ({ marginProtected }) => marginProtected,
    },
    {
      label: words.facts.customerHoursSaved,
      unit: 'hours',
      field: 'customerHoursSaved',
      of: (o) => o.customerHoursSaved,
    },
    {
      label: words.facts.customerValue,
      unit: 'money',
      field: 'customerValue',
      of: ({ customerValue }) => customerValue,
    },
  ],
  figures: (output, input) => [flow(input), saving(output, input), selfService(output, input)],
  breakEvens({ breakEvenContainment, savingRepeat }, { containment, programmeCost }, f) {
    return [
      breakEvenContainment === null || breakEvenContainment > 1
        ? words.breakEvens.cannotPay
        : words.breakEvens.containment(
            f.shown(breakEvenContainment, 'fraction'),
            f.shown(containment, 'fraction'),
          ),
      words.breakEvens.repeats(f.shown(savingRepeat, 'money'), f.shown(programmeCost, 'money')),
      words.breakEvens.minutes,
    ];
  },
  ledger(output, _, { causalShare }) {
    const share = causalShare ?? causalShareCeiling('raw', 1);
    return [
      {
        label: words.ledger.avoided,
        annualValue: output.savingRepeat + output.savingDeflection,
        kind: 'avoidedCost',
        overlapGroup: 'contacts',
        causalShare: share,
      },
      {
        label: words.ledger.margin,
        annualValue: output.marginProtected,
        kind: 'soft',
        overlapGroup: 'retention',
        causalShare: share,
      },
    ];
  },
  caveat: words.caveat,
  words,
});
