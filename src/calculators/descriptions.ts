import {
  businessCaseDescription as businessCase,
  complaintsDescription as complaints,
  contactResolutionDescription as contactResolution,
  evidenceStrengthDescription as evidenceStrength,
  journeyPlannerDescription as journeyPlanner,
  lifetimeValueDescription as lifetimeValue,
  serviceStaffingDescription as serviceStaffing,
  surveyPrecisionDescription as surveyPrecision,
  turnoverDescription as turnover,
  wordOfMouthDescription as wordOfMouth,
} from '#words';
import type { Calculator } from './definition.ts';

/** A claim that is often repeated and not settled. */
export interface Contested {
  claim: string;
  verdict: string;
  sources: readonly string[];
}

/** What is said of a calculator besides its answers: for pages as they are built, never for the browser. */
export interface Description {
  /** What it does, in one sentence. */
  purpose: string;
  /** The question somebody has who needs it. */
  question: string;
  /** What readers type when they look for it. */
  aliases: readonly string[];
  contested: readonly Contested[];
  /** What others have measured, to hold one's own numbers against. */
  others?: readonly { found: string; source: string }[];
  /** Ids of the sources of the method. */
  sources: readonly string[];
}

/** A calculator with all that is said of it. */
export type DescribedCalculator = Calculator & Description;

/** The descriptions of all calculators, by id. */
export const descriptions: Readonly<Record<string, Description>> = {
  'business-case': {
    ...businessCase,
    contested: [],
    sources: ['tei-salesloft', 'forrester-intellum'],
  },
  'lifetime-value': {
    ...lifetimeValue,
    contested: [
      {
        ...lifetimeValue.contested.fivePerCent,
        sources: ['reichheld-sasser-1990', 'sharp-loyalty-myths'],
      },
    ],
    sources: ['lifetime-value-example', 'sbg-python-readme'],
  },
  'word-of-mouth': {
    ...wordOfMouth,
    contested: [
      {
        ...wordOfMouth.contested.oneNumber,
        sources: ['keiningham-net-promoter-2007', 'baehre-net-promoter-2021'],
      },
    ],
    sources: ['bain-dell-word-of-mouth', 'kumar-word-of-mouth-2007', 'satmetrix-exercise'],
  },
  'service-staffing': {
    ...serviceStaffing,
    contested: [],
    sources: [
      'erlang-c-made-simple',
      'introduction-to-erlang',
      'armony-maglaras-2004',
      'new-york-times-waiting',
    ],
  },
  'contact-resolution': {
    ...contactResolution,
    others: [
      {
        found: contactResolution.others.repeats,
        source: 'impact-learning-first-call',
      },
    ],
    contested: [
      {
        ...contactResolution.contested.onePerCent,
        sources: ['sqm-first-call-2021'],
      },
    ],
    sources: [
      'first-call-resolution-economics',
      'gartner-self-service-2019',
      'dot-time-values',
      'bls-wages-2023',
    ],
  },
  turnover: {
    ...turnover,
    others: [
      {
        found: turnover.others.median,
        source: 'boushey-glynn-2012',
      },
    ],
    contested: [
      {
        ...turnover.contested.halves,
        sources: ['nearshore-attrition'],
      },
    ],
    sources: ['boushey-glynn-2012', 'cornell-turnover', 'bls-median-pay'],
  },
  complaints: {
    ...complaints,
    others: [
      {
        found: complaints.others.rage,
        source: 'national-rage-2023',
      },
    ],
    contested: [
      {
        ...complaints.contested.silent,
        sources: ['complaint-handling-tools', 'huba-complaints-2003'],
      },
      {
        ...complaints.contested.paradox,
        sources: ['de-matos-2007'],
      },
    ],
    sources: [
      'huba-complaints-2003',
      'complaint-handling-tools',
      'de-matos-2007',
      'national-rage-2023',
    ],
  },
  'survey-precision': {
    ...surveyPrecision,
    contested: [],
    sources: ['krejcie-morgan-1970', 'measuringu-nps-intervals'],
  },
  'evidence-strength': {
    ...evidenceStrength,
    contested: [
      {
        ...evidenceStrength.contested.gap,
        sources: ['bain-delivery-gap'],
      },
    ],
    sources: ['newcombe-1998', 'vanderweele-ding-2017', 'bain-delivery-gap'],
  },
  'journey-planner': {
    ...journeyPlanner,
    contested: [
      {
        ...journeyPlanner.contested.five,
        sources: ['hennink-2017'],
      },
    ],
    sources: ['cmswire-journey-mapping-2015', 'hennink-2017'],
  },
};
