import { guarded } from '#models/define.ts';
import { fraction, number } from '#models/fields.ts';
import { type AtRisk, simpleAtRisk } from './output.ts';

interface Simple {
  customers: number;
  problemRate: number;
  drop: number;
  valuePerCustomer: number;
}

/** Single questions about the market at risk. */
export const functions = {
  simpleAtRisk: guarded<Simple, AtRisk>(
    {
      customers: number('count', { min: 0 }),
      problemRate: fraction(),
      drop: fraction(),
      valuePerCustomer: number('money', { min: 0 }),
    },
    simpleAtRisk,
  ),
};
