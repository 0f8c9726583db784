import { checkFields } from './check-fields.ts';
import type { Fields } from './fields.ts';
import type { Answer, FieldError, Outcome } from './outcome.ts';

/** A calculator: its address, its inputs with their defaults and limits, and its arithmetic. */
export interface Model<I extends object, O extends object> {
  id: string;
  /** Raised when the same input would give another answer, so that saved links can tell. */
  version: number;
  defaults: I;
  schema: Fields<I>;
  /** Takes any value at all: what cannot be used comes back as errors, never as an exception. */
  run(input: I): Outcome<O>;
}

/** What makes a model, apart from its defaults. */
export interface ModelDefinition<I extends object, O extends object> {
  id: string;
  version: number;
  fields: Fields<I>;
  /** Errors between inputs that each pass on their own. */
  rules?: (input: I) => FieldError[];
  compute: (input: I) => Answer<O>;
}

/** Turns a definition into a function from defaults to a model. */
export function defineModel<I extends object, O extends object>({
  id,
  version,
  fields,
  rules,
  compute,
}: ModelDefinition<I, O>): (defaults: I) => Model<I, O> {
  const run = (input: I): Outcome<O> => {
    const errors = refusals(fields, rules, input);
    if (errors.length > 0) return { ok: false, errors };
    const answer = compute(input);
    const overflow = [...tooLarge(answer.value), ...tooLarge(answer.steps, 'steps')];
    return overflow.length > 0 ? { ok: false, errors: overflow } : { ok: true, ...answer };
  };
  return (defaults) => ({ id, version, defaults, schema: fields, run });
}

/** Thrown by a guarded function; `errors` says which input and why. */
export class RefusedInput extends RangeError {
  override name = 'RefusedInput';
  errors: FieldError[];

  constructor(errors: FieldError[]) {
    super(errors.map(({ text }) => text).join('; '));
    this.errors = errors;
  }
}

/** A function that throws `RefusedInput` rather than answer from, or with, an unusable number. */
export function guarded<A extends object, R>(
  fields: Fields<A>,
  compute: (args: A) => R,
  rules?: (args: A) => FieldError[],
): (args: A) => R {
  return (args) => {
    const errors = refusals(fields, rules, args);
    if (errors.length > 0) throw new RefusedInput(errors);
    const result = compute(args);
    const overflow = tooLarge(result);
    if (overflow.length > 0) throw new RefusedInput(overflow);
    return result;
  };
}

function refusals<I>(
  fields: Fields<I>,
  rules: ((input: I) => FieldError[]) | undefined,
  input: I,
): FieldError[] {
  const errors = checkFields(fields, input);
  return errors.length > 0 ? errors : (rules?.(input) ?? []);
}

/** Every number in a result that a double could not hold. */
function tooLarge(result: unknown, path = ''): FieldError[] {
  if (typeof result === 'number' && !Number.isFinite(result)) {
    const text = `${path || 'the result'} cannot be computed: these inputs are too large, or too far apart in size`;
    return [{ field: path, code: 'tooLarge', text }];
  }
  if (typeof result !== 'object' || result === null) return [];
  return Object.entries(result).flatMap(([key, value]) =>
    tooLarge(value, path === '' ? key : `${path}.${key}`),
  );
}
