/** What a number counts; the interface chooses the format from it. */
export type Unit =
  | 'money'
  | 'fraction'
  | 'multiple'
  | 'years'
  | 'periods'
  | 'months'
  | 'weeks'
  | 'days'
  | 'hours'
  | 'minutes'
  | 'seconds'
  | 'erlang'
  | 'count';

/** Something a reader should know about an answer. `field` names an input or an output. */
export interface Warning {
  /** Stable, for the interface and for tests. */
  code: string;
  severity: 'info' | 'caution' | 'stop';
  text: string;
  field?: string;
}

/** One line of the visible working. */
export interface Step {
  label: string;
  /** With names, as `margin × retention`. */
  formula: string;
  /** The same with numbers, as `120 × 0.8`. */
  substituted: string;
  value: number | null;
  unit: Unit;
}

/** Why an input cannot be used. */
export interface FieldError {
  /** The path of the input, as `benefits[0].causalShare`. */
  field: string;
  code: 'missing' | 'unknown' | 'wrongType' | 'outOfRange' | 'inconsistent' | 'tooLarge';
  text: string;
}

/** What a model returns when its input is usable. An answer that does not exist is null. */
export interface Answer<T> {
  value: T;
  /** Every null in `value` has a warning here that names its field and says why. */
  warnings: Warning[];
  steps: Step[];
}

/** An answer, or the reasons why there is none. */
export type Outcome<T> = ({ ok: true } & Answer<T>) | { ok: false; errors: FieldError[] };

/** A warning that does not doubt the answer. */
export function info(code: string, field: string, text: string): Warning {
  return { code, severity: 'info', text, field };
}

/** A warning that the answer may mislead. */
export function caution(code: string, field: string, text: string): Warning {
  return { code, severity: 'caution', text, field };
}

/** A warning that the answer must not be used as it stands. */
export function stop(code: string, field: string, text: string): Warning {
  return { code, severity: 'stop', text, field };
}

/** The warnings whose condition holds. */
export function warningsWhere(cases: readonly (readonly [boolean, Warning])[]): Warning[] {
  return cases.filter(([holds]) => holds).map(([, warning]) => warning);
}

/** An error about inputs that are usable one by one but not together. */
export function inconsistent(field: string, text: string): FieldError {
  return { field, code: 'inconsistent', text };
}
