import { checkFields } from '#models/check-fields.ts';
import type { Model } from '#models/define.ts';
import type { Inputs } from './definition.ts';
import { type Stamp, versionIn } from './stamp.ts';

/** All defaults of a calculator as they stood from one day on. */
export interface DefaultSet {
  stamp: Stamp;
  /** Year-month-day. */
  since: string;
  defaults: Inputs;
}

/** One file for each calculator, its sets from the oldest to today’s. Read only for a link that needs one. */
const records = import.meta.glob<{ default: DefaultSet[] }>('./recorded/*.json');

/** The defaults that stood when a link was made. */
export interface Former {
  defaults: Inputs;
  /** Names of the inputs whose default has changed since. */
  changed: string[];
  /** Whether the arithmetic, too, is another one today. */
  otherArithmetic: boolean;
}

/**
 * Looks up what a link left out.
 *
 * @param stamp as it stands in the link, whatever it is
 * @returns null for a stamp that no record holds, or when the record cannot be read
 */
export async function formerDefaults(
  model: Model<Inputs, object>,
  stamp: string,
): Promise<Former | null> {
  try {
    const sets = (await records[`./recorded/defaults-of-${model.id}.json`]?.())?.default ?? [];
    const found = sets.find((set) => set.stamp === stamp);
    return found ? formerOf(model, found) : null;
  } catch {
    return null;
  }
}

/** A former set in the inputs of today: one that has come since, or is refused today, has today’s default. */
export function formerOf(model: Model<Inputs, object>, { stamp, defaults }: DefaultSet): Former {
  const usable = Object.entries(model.schema).filter(
    ([name, field]) =>
      Object.hasOwn(defaults, name) &&
      checkFields({ [name]: field }, { [name]: defaults[name] }).length === 0,
  );
  const changed = usable
    .map(([name]) => name)
    .filter((name) => numbersOf(defaults[name]) !== numbersOf(model.defaults[name]));
  return {
    defaults: {
      ...model.defaults,
      ...Object.fromEntries(changed.map((name) => [name, defaults[name]])),
    },
    changed,
    otherArithmetic: versionIn(stamp) !== model.version,
  };
}

/** A default without the names of its lines: a link made in another language brings other names. */
const numbersOf = (value: unknown): string | undefined =>
  JSON.stringify(value, (name, part: unknown) => (name === 'label' ? undefined : part));
