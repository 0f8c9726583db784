/** The ten models with their documented defaults, by id. */
import { businessCase } from '#models/business-case/model.ts';
import { complaints } from '#models/complaints/model.ts';
import { contactResolution } from '#models/contact-resolution/model.ts';
import type { Model } from '#models/define.ts';
import { evidenceStrength } from '#models/evidence-strength/model.ts';
import { journeyPlanner } from '#models/journey-planner/model.ts';
import { lifetimeValueModel } from '#models/lifetime-value/model.ts';
import { serviceStaffing } from '#models/service-staffing/model.ts';
import { surveyPrecision } from '#models/survey-precision/model.ts';
import { turnover } from '#models/turnover/model.ts';
import { wordOfMouth } from '#models/word-of-mouth/model.ts';
import * as defaults from './contract-defaults.ts';

export const models = {
  'business-case': businessCase(defaults.businessCaseDefaults),
  'lifetime-value': lifetimeValueModel(defaults.lifetimeValueDefaults),
  'word-of-mouth': wordOfMouth(defaults.wordOfMouthDefaults),
  'service-staffing': serviceStaffing(defaults.serviceStaffingDefaults),
  'contact-resolution': contactResolution(defaults.contactResolutionDefaults),
  turnover: turnover(defaults.turnoverDefaults),
  complaints: complaints(defaults.complaintsDefaults),
  'survey-precision': surveyPrecision(defaults.surveyPrecisionDefaults),
  'evidence-strength': evidenceStrength(defaults.evidenceStrengthDefaults),
  'journey-planner': journeyPlanner(defaults.journeyPlannerDefaults),
} as const;

/** Any of the models, for tests that treat them alike and hand them anything. */
export type AnyModel = Model<Record<string, unknown>, Record<string, unknown>>;

export const anyModels = models as unknown as Readonly<Record<string, AnyModel>>;
