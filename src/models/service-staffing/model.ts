import { defineModel } from '#models/define.ts';
import { fields, rules, type ServiceStaffingInput } from './input.ts';
import { stepsOf, warningsOf } from './notes.ts';
import { outputOf, type ServiceStaffingOutput } from './output.ts';

/**
 * Meaning: how many agents an interval needs, how long callers wait, and where service and cost balance.
 *
 * Example: 100 calls of 180 s in half an hour need 14 agents for 80 % within 20 s when nobody hangs up
 * (20 on the roster at 30 % shrinkage), and fewer when callers lose patience.
 *
 * Equation: the birth–death queue of `queueStates`; cost(n) as in `costOf`.
 *
 * Reference: Erlang (1917); Palm (1957); Garnett, Mandelbaum & Reiman (2002); Armony & Maglaras (2004).
 */
export const serviceStaffing = defineModel<ServiceStaffingInput, ServiceStaffingOutput>({
  id: 'service-staffing',
  version: 1,
  fields,
  rules,
  compute: (input) => {
    const value = outputOf(input);
    return { value, warnings: warningsOf(input, value), steps: stepsOf(input, value) };
  },
});
