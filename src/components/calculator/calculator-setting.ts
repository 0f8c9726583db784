import type { Calculator, Inputs, Outputs } from '#calculators/definition.ts';
import { type Format, formatFor } from '#calculators/format.ts';
import type { Ranges } from '#calculators/tornado.ts';
import type { About } from '#calculators/view/form.ts';
import type { Labels } from '#calculators/words.ts';
import type { Model } from '#models/define.ts';

/** What the page hands to its calculator. */
export interface Passed {
  id: string;
  defaults: Inputs;
  abouts: Readonly<Record<string, About>>;
  labels: Labels;
  ranges: Ranges;
  language: string;
  currency: string;
  /** The page of the business case. */
  home: string;
}

/** A calculator at work on its page. */
export interface Setting extends Passed {
  root: HTMLElement;
  calculator: Calculator;
  model: Model<Inputs, Outputs>;
  format: Format;
}

export function settingOf(root: HTMLElement, passed: Passed, calculator: Calculator): Setting {
  const format = formatFor(passed.language, passed.currency);
  return { ...passed, root, calculator, model: calculator.model(passed.defaults), format };
}

/** A place of the page. */
export const placeIn = ({ root }: Setting, name: string) =>
  root.querySelector<HTMLElement>(`[data-part="${name}"]`);

export const buttonIn = ({ root }: Setting, name: string) =>
  root.querySelector<HTMLButtonElement>(`button[name="${name}"]`);

/** Tells those who hear the page: it has one voice, so that nothing is said twice. */
export function say({ root }: Setting, text: string) {
  const live = root.querySelector('[data-live]');
  if (live) live.textContent = text;
}
