/** The calculators in the order readers meet them. The name is also the address; the rest stands in `src/calculators`. */
export const calculatorIds = [
  'business-case',
  'lifetime-value',
  'word-of-mouth',
  'service-staffing',
  'contact-resolution',
  'turnover',
  'complaints',
  'survey-precision',
  'evidence-strength',
  'journey-planner',
] as const;

export type CalculatorId = (typeof calculatorIds)[number];
