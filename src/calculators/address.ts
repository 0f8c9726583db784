import { checkFields } from '#models/check-fields.ts';
import type { Model } from '#models/define.ts';
import type { Inputs } from './definition.ts';
import { decodeValue, encodeValue } from './encoding.ts';
import { decodeTags, encodeTags, type Tags } from './provenance.ts';
import { stampOf } from './stamp.ts';

/** A longer address is cut off by some programs. */
export const LONGEST_ADDRESS = 2000;
/** Answers that are compared side by side. */
export const MOST_SCENARIOS = 4;
/** Names in the address that no input has. */
const STAMP = 'v';
const TAGS = 'by';

export interface Saved {
  model: Model<Inputs, Inputs>;
  keys: Readonly<Record<string, string>>;
}

export interface Decoded {
  input: Inputs;
  /** Inputs whose value in the address cannot be used: they have their default. */
  damaged: string[];
  /** How the reader knows the numbers, where it is said. */
  tags: Tags;
  /** Of other defaults or other arithmetic than today’s, if the address was made with such. */
  formerStamp: string | null;
}

/**
 * What differs from the defaults, for the address; empty for the defaults themselves. Holds no free text.
 *
 * @param tags of numbers that are not known as one would expect
 */
export function encode(saved: Saved, input: Inputs, tags: Tags = {}): string {
  const by = encodeTags(saved.keys, tags);
  const pairs = [pairsOf(saved, input), by && `${TAGS}=${by}`].filter((text) => text !== '');
  return pairs.length === 0 ? '' : [stamped(saved), ...pairs].join('&');
}

/** The stamp for an address that holds nothing else, so that it, too, keeps its answer. */
export const stamped = ({ model }: Saved): string => `${STAMP}=${stampOf(model)}`;

function pairsOf({ model, keys }: Saved, input: Inputs): string {
  return Object.entries(model.schema)
    .filter(([name]) => encoded(model, name, input) !== encoded(model, name, model.defaults))
    .map(([name]) => `${keys[name]}=${encodeURIComponent(encoded(model, name, input))}`)
    .join('&');
}

/**
 * Reads an address. Never throws: what is unknown is passed over, what is damaged gives way to its default.
 *
 * @param defaults that stood when the address was made
 */
export function decode(
  { model, keys }: Saved,
  query: string,
  defaults: Inputs = model.defaults,
): Decoded {
  const given = new URLSearchParams(query);
  const input: Inputs = structuredClone(defaults);
  const damaged: string[] = [];
  for (const [name, field] of Object.entries(model.schema)) {
    const text = given.get(keys[name] ?? '');
    if (text === null) continue;
    const value = decodeValue(field, text, defaults[name]);
    if (checkFields({ [name]: field }, { [name]: value }).length > 0) damaged.push(name);
    else input[name] = value;
  }
  const stamp = given.get(STAMP);
  return {
    input,
    damaged,
    tags: decodeTags(keys, given.get(TAGS) ?? ''),
    formerStamp: stamp === stampOf(model) ? null : stamp,
  };
}

/**
 * An input that the model takes: inputs that do not go together with the others give way to their defaults.
 *
 * @returns the input, and the names of those that gave way
 */
export function settle(model: Saved['model'], input: Inputs): { input: Inputs; damaged: string[] } {
  const outcome = model.run(input);
  if (outcome.ok) return { input, damaged: [] };
  const names = outcome.errors.map(({ field }) => /^\w*/.exec(field)?.[0] ?? '');
  const differing = Object.keys(input).filter((name) => !same(model, name, input));
  const guilty = differing.filter((name) => names.includes(name));
  const reset = guilty.length > 0 ? guilty : differing;
  const next = { ...input };
  for (const name of reset) next[name] = structuredClone(model.defaults[name]);
  if (reset.length === 0) return { input: structuredClone(model.defaults), damaged: [] };
  const rest = settle(model, next);
  return { input: rest.input, damaged: [...reset, ...rest.damaged] };
}

/** Several inputs, for the part of the address behind `#`. */
export function encodeScenarios(saved: Saved, inputs: readonly Inputs[]): string {
  if (inputs.length === 0) return '';
  return `s=${inputs.map((input) => pairsOf(saved, input)).join('/')}`;
}

/**
 * Reads such inputs. One of which nothing can be used is null: its defaults would be an answer that nobody has kept.
 *
 * @param defaults as for `decode`
 */
export function decodeScenarios(
  saved: Saved,
  fragment: string,
  defaults: Inputs = saved.model.defaults,
): (Decoded | null)[] {
  const text = /^#?s=(.*)$/s.exec(fragment)?.[1];
  if (text === undefined) return [];
  return text.split('/', MOST_SCENARIOS).map((query) => {
    const decoded = decode(saved, query, defaults);
    const given = new URLSearchParams(query);
    const known = Object.values(saved.keys).filter((key) => given.has(key));
    return query === '' || known.length > decoded.damaged.length ? decoded : null;
  });
}

/** Where among inputs the first with the same numbers stands; −1 for none. */
export const placeOf = (saved: Saved, inputs: readonly Inputs[], input: Inputs): number =>
  inputs.findIndex((each) => pairsOf(saved, each) === pairsOf(saved, input));

const encoded = (model: Saved['model'], name: string, input: Inputs): string => {
  const field = (model.schema as Readonly<Record<string, Parameters<typeof encodeValue>[0]>>)[name];
  return field ? encodeValue(field, input[name], model.defaults[name]) : '';
};

const same = (model: Saved['model'], name: string, input: Inputs) =>
  JSON.stringify(input[name]) === JSON.stringify(model.defaults[name]);
