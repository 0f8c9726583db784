import type { Calculator } from './definition.ts';

/** Loads one calculator with its model and no other. */
export const loaders: Readonly<Record<string, () => Promise<{ default: Calculator }>>> = {
  'business-case': () => import('./definitions/business-case.ts'),
  'lifetime-value': () => import('./definitions/lifetime-value.ts'),
  'word-of-mouth': () => import('./definitions/word-of-mouth.ts'),
  'service-staffing': () => import('./definitions/service-staffing.ts'),
  'contact-resolution': () => import('./definitions/contact-resolution.ts'),
  turnover: () => import('./definitions/turnover.ts'),
  complaints: () => import('./definitions/complaints.ts'),
  'survey-precision': () => import('./definitions/survey-precision.ts'),
  'evidence-strength': () => import('./definitions/evidence-strength.ts'),
  'journey-planner': () => import('./definitions/journey-planner.ts'),
};
