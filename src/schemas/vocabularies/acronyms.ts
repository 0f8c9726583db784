import type { Vocabulary } from '#schemas/vocabulary.ts';

/**
 * Short forms that an entry may use without saying what they stand for. Metrics bring their own.
 * Names that are written in capitals stand here too, so that the check knows them for names.
 */
export const acronyms = {
  B2B: { label: 'B2B', description: 'business to business: customers are companies' },
  B2C: { label: 'B2C', description: 'business to consumer: customers are people' },
  CEB: { label: 'CEB', description: 'a research and advisory firm' },
  CEO: { label: 'CEO', description: 'chief executive officer' },
  CFO: { label: 'CFO', description: 'chief financial officer' },
  CMO: { label: 'CMO', description: 'chief marketing officer' },
  CX: { label: 'CX', description: 'customer experience' },
  DISC: { label: 'DISC', description: 'a scheme that sorts people by four styles of behaviour' },
  GM: { label: 'GM', description: 'General Motors, the car maker' },
  IBM: { label: 'IBM', description: 'the computer company' },
  KPI: {
    label: 'KPI',
    description: 'key performance indicator: a number somebody is judged by',
  },
  LEGO: { label: 'LEGO', description: 'the toy maker' },
  PC: { label: 'PC', description: 'personal computer' },
  SQM: { label: 'SQM', description: 'a firm that measures call centres' },
  UK: { label: 'UK', description: 'United Kingdom' },
  US: { label: 'US', description: 'United States' },
} as const satisfies Vocabulary;
