import { functions as distributions } from '#models/business-case/distributions.ts';
import { functions as businessCase } from '#models/business-case/functions.ts';
import { functions as complaints } from '#models/complaints/functions.ts';
import { functions as contactResolution } from '#models/contact-resolution/functions.ts';
import { RefusedInput } from '#models/define.ts';
import { functions as evidenceStrength } from '#models/evidence-strength/functions.ts';
import { functions as journeyPlanner } from '#models/journey-planner/functions.ts';
import { functions as lifetimeValue } from '#models/lifetime-value/functions.ts';
import { functions as sbg } from '#models/lifetime-value/sbg-functions.ts';
import { functions as serviceStaffing } from '#models/service-staffing/functions.ts';
import { functions as surveyPrecision } from '#models/survey-precision/functions.ts';
import { functions as turnover } from '#models/turnover/functions.ts';
import { functions as wordOfMouth } from '#models/word-of-mouth/functions.ts';
import { argumentDefaults, benefitSpread } from './contract-defaults.ts';
import { anyModels } from './models-with-defaults.ts';

type Callable = (args: never) => unknown;

/** Every single function of the contract, by name. */
export const functions: Readonly<Record<string, Callable>> = {
  ...businessCase,
  ...distributions,
  ...lifetimeValue,
  ...sbg,
  ...wordOfMouth,
  ...serviceStaffing,
  ...contactResolution,
  ...turnover,
  ...complaints,
  ...surveyPrecision,
  ...evidenceStrength,
  ...journeyPlanner,
};

/**
 * Calls a function of the calculators' contract by name, with its optional arguments filled in, and
 * returns its plain result. Unknown names and unusable arguments throw.
 */
export function call(fn: string, args: Record<string, unknown>): unknown {
  if (fn === 'calculator') return runCalculator(args);
  if (!Object.hasOwn(functions, fn)) throw new RangeError(`there is no function ${fn}`);
  const callable = functions[fn] as (args: Record<string, unknown>) => unknown;
  return callable({ ...argumentDefaults[fn], ...args });
}

function runCalculator({ calculator, inputs = {}, ...rest }: Record<string, unknown>): unknown {
  const model =
    typeof calculator === 'string' && Object.hasOwn(anyModels, calculator)
      ? anyModels[calculator]
      : undefined;
  if (model === undefined || Object.keys(rest).length > 0) {
    throw new RangeError('wanted: { calculator: one of the ten ids, inputs: an object }');
  }
  if (typeof inputs !== 'object' || inputs === null || Array.isArray(inputs)) {
    throw new RangeError('inputs must be an object');
  }
  const outcome = model.run({
    ...model.defaults,
    ...withSpreads(inputs as Record<string, unknown>),
  });
  if (!outcome.ok) throw new RefusedInput(outcome.errors);
  return outcome.value;
}

/** A benefit line may leave out its low and high factor. */
function withSpreads(inputs: Record<string, unknown>): Record<string, unknown> {
  if (!Array.isArray(inputs.benefits)) return inputs;
  const benefits = inputs.benefits.map((line: unknown) =>
    typeof line === 'object' && line !== null ? { ...benefitSpread, ...line } : line,
  );
  return { ...inputs, benefits };
}
