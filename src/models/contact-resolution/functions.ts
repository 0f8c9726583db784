import { guarded } from '#models/define.ts';
import { type Field, fraction, number, orNull, whole } from '#models/fields.ts';
import { type FieldError, inconsistent } from '#models/outcome.ts';
import {
  breakEvenContainment,
  costPerResolved,
  type Flow,
  flowOf,
  isEndless,
  type Resolution,
} from './flow.ts';

const count: Field = number('count', { min: 0 });
const money: Field = number('money');
const price: Field = number('money', { min: 0 });
const resolution = { fcr: fraction(), laterResolution: fraction(), recontactRate: fraction() };

interface Deflection {
  attempts: number;
  containment: number;
  counterfactual: number;
  costAssisted: number;
  costSelf: number;
  fixedCost: number;
}
interface Repeats {
  issues: number;
  contacts: number;
  costPerContact: number;
  periodsPerYear: number;
}
interface ResolutionChange {
  issuesPerYear: number;
  costPerContact: number;
  recontactRate: number;
  fcrBefore: number;
  laterResolutionBefore: number;
  fcrAfter: number;
  laterResolutionAfter: number;
}
interface Escalations {
  calls: number;
  fcrBefore: number;
  fcrAfter: number;
  levelOneCost: number;
  escalatedCost: number;
}

/** Single questions about contacts, resolution and self-service. */
export const functions = {
  extraContacts: guarded(
    {
      contacts: count,
      fcrGap: fraction({ min: -1 }),
      extraPerUnresolved: count,
      costPerContact: price,
    },
    (args: {
      contacts: number;
      fcrGap: number;
      extraPerUnresolved: number;
      costPerContact: number;
    }) => {
      const extraContacts = args.contacts * args.fcrGap * args.extraPerUnresolved;
      return { extraContacts, cost: extraContacts * args.costPerContact };
    },
  ),
  repeatContacts: guarded(
    { issues: count, contacts: count, costPerContact: price, periodsPerYear: whole({ min: 1 }) },
    (args: Repeats) => {
      const extraContacts = args.contacts - args.issues;
      const cost = extraContacts * args.costPerContact;
      return { extraContacts, cost, annualCost: cost * args.periodsPerYear };
    },
    ({ issues, contacts }) =>
      contacts >= issues
        ? []
        : [inconsistent('contacts', 'every issue takes at least one contact')],
  ),
  contactFlow: guarded<
    Resolution & { costPerContact: number | null },
    Flow & { costPerResolved: number | null }
  >(
    { ...resolution, costPerContact: orNull(price) },
    ({ costPerContact, ...args }) => {
      const flow = flowOf(args);
      const cost = costPerContact === null ? null : costPerResolved(flow, costPerContact);
      return { ...flow, costPerResolved: cost };
    },
    (args) => endless(args, 'laterResolution'),
  ),
  contactsFromRepeatShare: guarded(
    { repeatShare: fraction({ below: 1 }) },
    ({ repeatShare }: { repeatShare: number }) => 1 / (1 - repeatShare),
  ),
  cumulativeResolution: guarded(
    { fcr: fraction(), contacts: whole({ min: 0 }) },
    ({ fcr, contacts }: { fcr: number; contacts: number }) =>
      contacts === 0 ? 0 : -Math.expm1(contacts * Math.log1p(-fcr)),
  ),
  resolutionSaving: guarded<ResolutionChange, number>(
    {
      issuesPerYear: count,
      costPerContact: price,
      recontactRate: fraction(),
      fcrBefore: fraction(),
      laterResolutionBefore: fraction(),
      fcrAfter: fraction(),
      laterResolutionAfter: fraction(),
    },
    (args) => {
      const spared = flowOf(before(args)).contactsPerIssue - flowOf(after(args)).contactsPerIssue;
      return args.issuesPerYear * args.costPerContact * spared;
    },
    (args) => [
      ...endless(before(args), 'laterResolutionBefore'),
      ...endless(after(args), 'laterResolutionAfter'),
    ],
  ),
  escalationSaving: guarded<Escalations, { escalationsAvoided: number; saving: number }>(
    {
      calls: count,
      fcrBefore: fraction(),
      fcrAfter: fraction(),
      levelOneCost: money,
      escalatedCost: money,
    },
    (args) => {
      const escalationsAvoided = args.calls * (args.fcrAfter - args.fcrBefore);
      return {
        escalationsAvoided,
        saving: escalationsAvoided * (args.escalatedCost - args.levelOneCost),
      };
    },
  ),
  deflection: guarded<Deflection, { netSaving: number; breakEvenContainment: number | null }>(
    {
      attempts: count,
      containment: fraction(),
      counterfactual: fraction(),
      costAssisted: price,
      costSelf: price,
      fixedCost: price,
    },
    (args) => {
      const spared = args.attempts * args.containment * args.counterfactual * args.costAssisted;
      const fixedPerAttempt = args.fixedCost / args.attempts;
      return {
        netSaving: spared - args.attempts * args.costSelf - args.fixedCost,
        breakEvenContainment:
          args.attempts > 0 ? breakEvenContainment({ ...args, fixedPerAttempt }) : null,
      };
    },
  ),
};

function before(args: ResolutionChange): Resolution {
  const { fcrBefore: fcr, laterResolutionBefore: laterResolution, recontactRate } = args;
  return { fcr, laterResolution, recontactRate };
}

function after(args: ResolutionChange): Resolution {
  const { fcrAfter: fcr, laterResolutionAfter: laterResolution, recontactRate } = args;
  return { fcr, laterResolution, recontactRate };
}

function endless(args: Resolution, field: string): FieldError[] {
  if (!isEndless(args)) return [];
  return [
    inconsistent(
      field,
      `${field} leaves issues open for ever: everybody comes back and nothing is resolved`,
    ),
  ];
}
