import {
  decode,
  decodeScenarios,
  encode,
  encodeScenarios,
  LONGEST_ADDRESS,
  placeOf,
  settle,
  stamped,
} from '#calculators/address.ts';
import type { Inputs } from '#calculators/definition.ts';
import type { Former } from '#calculators/former.ts';
import { namesIn, withNames } from '#calculators/line-names.ts';
import type { Tags } from '#calculators/provenance.ts';
import { calculatorAtWork as words } from '#words';
import type { Setting } from './calculator-setting.ts';

/** What an address says, made usable. */
export interface Read {
  input: Inputs;
  kept: Inputs[];
  tags: Tags;
  /** All that had to give way, in words. */
  notice: string;
  /** The defaults of the day the address was made, where they were others than today’s. */
  former: Former | null;
}

/** Reads the address of the page. Only one made with other defaults has to wait, for the record of them. */
export async function readAddress(setting: Setting): Promise<Read> {
  const saved = savedOf(setting);
  const { formerStamp } = decode(saved, location.search);
  const former = formerStamp === null ? null : await formerOf(setting, formerStamp);
  const found = decode(saved, location.search, former?.defaults);
  const whole = made(setting, found.input);
  const decoded = decodeScenarios(saved, location.hash, former?.defaults);
  const readable = decoded.filter((each) => each !== null);
  const scenarios = readable.map((each) => ({
    ...made(setting, each.input),
    lost: each.damaged,
  }));
  const damaged = [
    ...found.damaged,
    ...whole.damaged,
    ...scenarios.flatMap((s) => [...s.lost, ...s.damaged]),
  ];
  const notices = [
    damaged.length > 0 && words.damagedLink(named(setting, damaged)),
    readable.length < decoded.length && words.lostScenarios,
    formerStamp !== null && former === null && words.unrecorded,
    former?.otherArithmetic && words.otherArithmetic,
  ].filter((text) => typeof text === 'string');
  return {
    input: withNames(whole.input, history.state),
    kept: scenarios
      .map(({ input }) => input)
      .filter((input, i, all) => placeOf(saved, all, input) === i),
    tags: { ...tagsOf(setting, former, whole.input), ...found.tags },
    notice: notices.join(' '),
    former: former && former.changed.length > 0 ? former : null,
  };
}

/** Only an old link loads what reads the record. */
async function formerOf({ model }: Setting, stamp: string): Promise<Former | null> {
  const found = await import('#calculators/former.ts').catch(() => null);
  return found?.formerDefaults(model, stamp) ?? null;
}

/** A number that was a default is known as that default was, not as the reader’s own. */
function tagsOf({ abouts }: Setting, former: Former | null, input: Inputs): Tags {
  const restored = (former?.changed ?? []).filter(
    (name) => JSON.stringify(input[name]) === JSON.stringify(former?.defaults[name]),
  );
  return Object.fromEntries(
    restored.flatMap((name) => {
      const basis = abouts[name]?.basis;
      return basis ? [[name, basis]] : [];
    }),
  );
}

/** What the reader has made of a calculator. */
export interface Made {
  input: Inputs;
  kept: readonly Inputs[];
  tags: Tags;
}

/**
 * Keeps the reader's numbers in the address, and the names of lines with this page of the tab, for a reload. Too many
 * scenarios for it stay on the page only.
 */
export function writeAddress(setting: Setting, { input, kept, tags }: Made) {
  const saved = savedOf(setting);
  const fragment = encodeScenarios(saved, kept);
  const query = encode(saved, input, tags) || (fragment && stamped(saved));
  const address = `${location.pathname}${query && `?${query}`}`;
  const whole = `${address}${fragment && `#${fragment}`}`;
  const fits = location.origin.length + whole.length <= LONGEST_ADDRESS;
  setting.root.toggleAttribute('data-address-full', !fits);
  history.replaceState(namesIn(input), '', fits ? whole : address);
}

/** The query to hand on: it keeps its answer, also where that is the answer of the defaults. */
export function lastingQuery(setting: Setting, { input, tags }: Omit<Made, 'kept'>): string {
  const saved = savedOf(setting);
  return `?${encode(saved, input, tags) || stamped(saved)}`;
}

/** The same as an address, with the scenarios if they fit. */
export function lastingAddress(setting: Setting, made: Made): string {
  const address = new URL(lastingQuery(setting, made), location.href);
  address.hash = encodeScenarios(savedOf(setting), made.kept);
  if (address.href.length > LONGEST_ADDRESS) address.hash = '';
  return address.href;
}

/** Inputs by name, in words. */
const named = ({ labels }: Setting, names: readonly string[]): string[] =>
  [...new Set(names)].map((name) => labels[name] ?? name);

function made({ model }: Setting, input: Inputs) {
  const settled = settle(model, input);
  const treatment = input.riskTreatment;
  if (treatment === undefined || settled.damaged.includes('riskTreatment')) return settled;
  return { ...settled, input: { ...settled.input, riskTreatment: treatment } };
}

/** What the addresses of a calculator are made and read with. */
export const savedOf = ({ model, calculator }: Setting) => ({ model, keys: calculator.keys });
