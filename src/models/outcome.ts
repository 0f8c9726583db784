/** What a number counts; the interface chooses the format from it. */
export type Unit =
  | 'money'
  | 'fraction'
  /** A difference of shares: kept as a fraction, told as points of a hundred. */
  | 'points'
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

/** What belongs into the words of a message, by name. The words themselves are the interface's, in its language. */
export type Values = Readonly<Record<string, number | string>>;

/** Something a reader should know about an answer. `field` names an input or an output. */
export interface Warning {
  /** Stable, for the interface, which has the words for it, and for tests. */
  code: string;
  severity: 'info' | 'caution' | 'stop';
  field: string;
  values: Values;
}

/** One line of the visible working. */
export interface Step {
  /** Stable, for the interface, which has the words for it. */
  code: string;
  values: Values;
  /** With names, as `margin × retention`. */
  formula: string;
  /** The numbers of these names, as 120 and 0.8. */
  symbols: Readonly<Record<string, number | null>>;
  value: number | null;
  unit: Unit;
}

/** Why an input cannot be used. */
export interface FieldError {
  /** The path of the input, as `benefits[0].causalShare`. */
  field: string;
  code: 'missing' | 'unknown' | 'wrongType' | 'outOfRange' | 'inconsistent' | 'tooLarge';
  /** For those who write programs and defaults. */
  text: string;
  /** Which rule between inputs is broken, for the interface, which has the words for it. */
  reason?: string;
  values?: Values;
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
export function info(code: string, field: string, values: Values = {}): Warning {
  return { code, severity: 'info', field, values };
}

/** A warning that the answer may mislead. */
export function caution(code: string, field: string, values: Values = {}): Warning {
  return { code, severity: 'caution', field, values };
}

/** A warning that the answer must not be used as it stands. */
export function stop(code: string, field: string, values: Values = {}): Warning {
  return { code, severity: 'stop', field, values };
}

/** The warnings whose condition holds. */
export function warningsWhere(cases: readonly (readonly [boolean, Warning])[]): Warning[] {
  return cases.filter(([holds]) => holds).map(([, warning]) => warning);
}

/** An error about inputs that are usable one by one but not together. */
export function inconsistent(
  field: string,
  text: string,
  reason = 'together',
  values: Values = {},
): FieldError {
  return { field, code: 'inconsistent', text, reason, values };
}
