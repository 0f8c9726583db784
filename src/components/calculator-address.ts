import {
  decode,
  decodeScenarios,
  encode,
  encodeScenarios,
  LONGEST_ADDRESS,
  settle,
} from '#calculators/address.ts';
import type { Inputs } from '#calculators/definition.ts';
import { quick } from '#calculators/view/scenarios.ts';
import type { Setting } from './calculator-setting.ts';

/** What the address says, made usable, with a notice of all that had to give way. */
export function readAddress(setting: Setting): { input: Inputs; kept: Inputs[]; notice: string } {
  const saved = savedOf(setting);
  const found = decode(saved, location.search);
  const whole = made(setting, found.input);
  const scenarios = decodeScenarios(saved, location.hash).map((each) => ({
    ...made(setting, each.input),
    lost: each.damaged,
  }));
  const damaged = [
    ...found.damaged,
    ...whole.damaged,
    ...scenarios.flatMap((s) => [...s.lost, ...s.damaged]),
  ];
  const names = [...new Set(damaged)].map((name) => `“${setting.labels[name] ?? name}”`);
  const notices = [
    names.length > 0 &&
      `Part of this link cannot be used, so the default stands instead: ${names.join(', ')}.`,
    found.outdated &&
      'This link was made with other defaults or an older calculator: numbers it does not name may have changed.',
  ].filter((text) => text !== false);
  return {
    input: whole.input,
    kept: scenarios.map(({ input }) => input),
    notice: notices.join(' '),
  };
}

/** Keeps the reader's numbers in the address. Too many scenarios for it stay on the page only. */
export function writeAddress(setting: Setting, input: Inputs, kept: readonly Inputs[]) {
  const saved = savedOf(setting);
  const query = encode(saved, input);
  const fragment = encodeScenarios(saved, kept);
  const address = `${location.pathname}${query ? `?${query}` : ''}`;
  const whole = fragment ? `${address}#${fragment}` : address;
  const fits = location.origin.length + whole.length <= LONGEST_ADDRESS;
  setting.root.toggleAttribute('data-address-full', !fits);
  history.replaceState(null, '', fits ? whole : address);
}

function made({ model }: Setting, input: Inputs) {
  const settled = settle(model, quick(input));
  const treatment = input.riskTreatment;
  if (treatment === undefined || settled.damaged.includes('riskTreatment')) return settled;
  return { ...settled, input: { ...settled.input, riskTreatment: treatment } };
}

const savedOf = ({ model, calculator }: Setting) => ({ model, keys: calculator.keys });
