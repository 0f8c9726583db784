import { type Field, type Fields, fraction, number, orNull, whole } from '#models/fields.ts';
import { type FieldError, inconsistent } from '#models/outcome.ts';
import { callersPerPatience, offeredLoad, type Patience, type Traffic } from './traffic.ts';

/** One interval of a call centre. */
export interface ServiceStaffingInput extends Traffic, Patience {
  targetServiceLevel: number;
  targetWaitSeconds: number;
  maxOccupancy: number;
  /** Share of paid time away from the phone. */
  shrinkage: number;
  /** Money per paid hour. */
  agentCost: number;
  /** Money per abandoned call, times the chance that it is lost for good. */
  marginPerLostCall: number;
  /** Money per hour of a customer's time. */
  timeValue: number;
  /** Share by which waits feel longer than they are. */
  perceivedFactor: number;
  /** Agents at work, or null for as many as are required with callbacks. */
  agents: number | null;
}

/** Beyond these an answer would keep a reader waiting. */
const mostErlangs = 20_000;
const mostCallersPerPatience = 500_000;

const trafficFields: Fields<Traffic> = {
  calls: number('count', { min: 0, max: 1e6 }),
  intervalMinutes: number('minutes', { min: 1, max: 1440 }),
  ahtSeconds: number('seconds', { min: 1, max: 36000 }),
};

const money: Field = number('money', { min: 0, max: 1e5 });

export const fields: Fields<ServiceStaffingInput> = {
  ...trafficFields,
  targetServiceLevel: fraction({ max: 0.999, step: 0.01 }),
  targetWaitSeconds: number('seconds', { min: 0, max: 3600 }),
  maxOccupancy: fraction({ min: 0.3, step: 0.01 }),
  shrinkage: fraction({ max: 0.9, step: 0.01 }),
  patienceSeconds: orNull(number('seconds', { min: 5, max: 36000 })),
  callbackAcceptance: fraction({ step: 0.05 }),
  agentCost: number('money', { min: 0, max: 1000 }),
  marginPerLostCall: money,
  timeValue: number('money', { min: 0, max: 500 }),
  perceivedFactor: fraction({ max: 2, step: 0.01 }),
  agents: orNull(whole({ min: 1, max: 100_000 })),
};

export function rules(input: Traffic & Patience): FieldError[] {
  const load = offeredLoad(input);
  const queue = callersPerPatience(input);
  const errors: FieldError[] = [];
  if (load > mostErlangs) {
    errors.push(
      inconsistent(
        'calls',
        `calls make ${Math.round(load)} erlang of work; at most ${mostErlangs} can be computed`,
        'tooMuchWork',
        { work: Math.round(load), most: mostErlangs },
      ),
    );
  }
  if (queue > mostCallersPerPatience) {
    errors.push(
      inconsistent(
        'patienceSeconds',
        `${Math.round(queue)} calls arrive while one caller waits; at most ${mostCallersPerPatience} can be computed`,
        'tooManyInQueue',
        { calls: Math.round(queue), most: mostCallersPerPatience },
      ),
    );
  }
  return errors;
}
