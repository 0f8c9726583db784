/** The documented defaults of the ten calculators, one object for each, and of optional arguments. */
import type { BusinessCaseInput } from '#models/business-case/input.ts';
import type { ComplaintsInput } from '#models/complaints/input.ts';
import type { ContactResolutionInput } from '#models/contact-resolution/input.ts';
import type { EvidenceStrengthInput } from '#models/evidence-strength/input.ts';
import type { JourneyPlannerInput } from '#models/journey-planner/input.ts';
import type { LifetimeValueInput } from '#models/lifetime-value/input.ts';
import type { ServiceStaffingInput } from '#models/service-staffing/input.ts';
import type { SurveyPrecisionInput } from '#models/survey-precision/input.ts';
import type { TurnoverInput } from '#models/turnover/input.ts';
import type { WordOfMouthInput } from '#models/word-of-mouth/input.ts';

/** A benefit line may leave its spread out. */
export const benefitSpread = { low: 0.5, high: 1.3 };

export const businessCaseDefaults: BusinessCaseInput = {
  horizon: 3,
  discountRate: 0.1,
  initialCost: 150000,
  runCost: [90000, 90000, 90000],
  benefits: [
    { label: 'retained margin', annual: 420000, causalShare: 0.5, ...benefitSpread },
    { label: 'cost to serve', annual: 160000, causalShare: 1, ...benefitSpread },
    { label: 'referral margin', annual: 90000, causalShare: 0.5, ...benefitSpread },
  ],
  ramp: [0.25, 0.7, 1],
  riskBenefit: 0.2,
  riskCost: 0.1,
  riskTreatment: 'adjusted',
  initialCostSpread: { low: 0.9, high: 1.4 },
  runCostSpread: { low: 0.9, high: 1.4 },
  financeRate: null,
  reinvestRate: null,
  seed: 5489,
  draws: 10000,
  rho: 0,
};

export const lifetimeValueDefaults: LifetimeValueInput = {
  margin: 120,
  retention: 0.8,
  discountRate: 0.1,
  marginGrowth: 0,
  cac: 150,
  horizon: null,
  timing: 'after',
  customers: 10000,
  uplift: 0.02,
  programmeCost: 3,
  cohort: [1, 0.869, 0.743, 0.653, 0.593, 0.551, 0.517, 0.491],
};

export const wordOfMouthDefaults: WordOfMouthInput = {
  customers: 50000,
  shares: { promoter: 0.45, passive: 0.35, detractor: 0.2 },
  margin: { promoter: 140, passive: 120, detractor: 100 },
  extraServeCost: { promoter: 0, passive: 0, detractor: 15 },
  retention: { promoter: 0.9, passive: 0.8, detractor: 0.65 },
  discountRate: 0.1,
  recommendations: { promoter: 3, passive: 1, detractor: 0 },
  negativeComments: { promoter: 0, passive: 0, detractor: 3 },
  conversion: 0.02,
  type1Share: 0.5,
  lostPerNegative: 0.005,
  cac: 100,
  moveDetractorToPassive: 0.02,
  movePassiveToPromoter: 0.02,
  causalShare: 0.5,
  surveyCounts: null,
};

export const serviceStaffingDefaults: ServiceStaffingInput = {
  calls: 100,
  intervalMinutes: 30,
  ahtSeconds: 180,
  targetServiceLevel: 0.8,
  targetWaitSeconds: 20,
  maxOccupancy: 0.85,
  shrinkage: 0.3,
  patienceSeconds: 120,
  callbackAcceptance: 0,
  agentCost: 30,
  marginPerLostCall: 25,
  timeValue: 31.48,
  perceivedFactor: 0.36,
  agents: null,
};

export const contactResolutionDefaults: ContactResolutionInput = {
  issues: 200000,
  fcr: 0.7,
  laterResolution: 0.6667,
  recontactRate: 0.9,
  targetFcr: 0.75,
  costAssisted: 8.01,
  costSelf: 0.1,
  programmeCost: 50000,
  selfServiceAttempts: 100000,
  containment: 0.09,
  counterfactual: 0.6,
  complexityUplift: 0,
  effortMinutes: 12,
  timeValue: 31.48,
  timeFactorPersonal: 0.5,
  timeFactorWaiting: 1,
  marginPerUnresolved: 30,
};

export const turnoverDefaults: TurnoverInput = {
  headcount: 100,
  turnover: 0.35,
  pay: 42830,
  onCost: 0.25,
  method: 'components',
  percentOfPay: 0.21,
  separation: 300,
  recruiting: 1200,
  materials: 800,
  trainWeeks: 4,
  rampWeeks: 12,
  startProductivity: 0.5,
  vacancyWeeks: 0,
  overtimePremium: 0.5,
  investment: 30000,
  turnoverReduction: 0.05,
  productivityGain: 0,
  causalShare: 1,
  effectYears: 1,
};

export const complaintsDefaults: ComplaintsInput = {
  customers: 100000,
  problemRate: 0.25,
  complaintRate: 0.3,
  split: { quick: 0.3, resolved: 0.3, unresolved: 0.4 },
  repurchase: { silent: 0.09, unresolved: 0.19, resolved: 0.54, quick: 0.82 },
  baselineRepurchase: 0.9,
  valuePerCustomer: 300,
  recoveryCost: { quick: 25, resolved: 15, unresolved: 0 },
  newProblemRate: 0.2,
  newComplaintRate: 0.5,
  newSplit: { quick: 0.6, resolved: 0.3, unresolved: 0.1 },
  fee: 35,
  payers: 20000,
  clv: 500,
  marginOnFee: 1,
  extraChurn: 0.05,
  simpleDrop: 0.25,
};

export const surveyPrecisionDefaults: SurveyPrecisionInput = {
  mode: 'nps',
  population: 10000,
  confidence: 0.95,
  margin: 0.05,
  proportion: 0.5,
  sd: 1,
  shares: { promoter: 0.45, passive: 0.35, detractor: 0.2 },
  designEffect: 1,
  responseRate: 0.15,
  wave1: { promoters: 180, passives: 140, detractors: 80 },
  wave2: { promoters: 200, passives: 130, detractors: 70 },
  threshold: 0,
  power: 0.8,
};

export const evidenceStrengthDefaults: EvidenceStrengthInput = {
  managersYes: 24,
  managersN: 30,
  customersYes: 32,
  customersN: 400,
  benchmark: { managers: 0.8, customers: 0.08 },
  satisfiedRetained: 920,
  satisfiedN: 1000,
  dissatisfiedRetained: 640,
  dissatisfiedN: 800,
  design: 'raw',
  p1: 0.8,
  p2: 0.85,
  alpha: 0.05,
  power: 0.8,
  valuePerCustomer: null,
  customers: null,
};

export const journeyPlannerDefaults: JourneyPlannerInput = {
  interviewsPerSample: 18,
  samples: 2,
  rolesPerCompany: 2,
  minutesPerInterview: 52.5,
  noShow: 0.15,
  prepHours: 0.5,
  analysisHours: 2,
  interviewers: 2,
  interviewsPerDay: 2,
  hoursPerDay: 6,
  setupDays: 5,
  recruitingLeadDays: 10,
  reportingDays: 2,
  fixedHours: 80,
  rate: 75,
  incentive: 100,
  recruitFee: 60,
  transcriptionPerMin: 1.5,
  prevalence: 0.15,
  goal: 0.9,
  betaA: 1,
  betaB: 5,
};

/** What a function assumes when an optional argument is left out. */
export const argumentDefaults: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  requiredServers: { shrinkage: 0 },
  erlangA: { callbackAcceptance: 0 },
  requiredAgents: {
    maxOccupancy: 1,
    shrinkage: 0,
    patienceSeconds: null,
    maxAbandonment: 1,
    callbackAcceptance: 0,
  },
  contactFlow: { costPerContact: null },
  deflection: { fixedCost: 0 },
  nps: { confidence: 0.95 },
  sampleSize: { population: null, designEffect: 1, responseRate: 1 },
  npsWaveChange: { power: 0.8 },
};
