import { MOST_SCENARIOS, placeOf } from '#calculators/address.ts';
import type { Inputs } from '#calculators/definition.ts';
import { el } from '#calculators/tree.ts';
import { scenariosTree } from '#calculators/view/scenarios.ts';
import { calculatorScenarios as words } from '#words';
import { savedOf } from './calculator-address.ts';
import { buttonIn, placeIn, type Setting, say } from './calculator-setting.ts';
import { fill } from './make-elements.ts';

/** Adds an answer to those kept for comparison, once. @returns those kept now, and what to tell the reader */
export function keep(setting: Setting, kept: Inputs[], input: Inputs): [Inputs[], string] {
  const place = placeOf(savedOf(setting), kept, input);
  if (!setting.model.run(input).ok) return [kept, words.nothing];
  if (place >= 0) return [kept, words.already(nameOf(place))];
  if (kept.length >= MOST_SCENARIOS) return [kept, words.full(MOST_SCENARIOS)];
  return [[...kept, input], words.kept(nameOf(kept.length))];
}

/** Shows the answers kept, and says what has become of them. */
export function showKept(setting: Setting, kept: readonly Inputs[], told = '') {
  const { calculator, model, labels, format } = setting;
  fill(placeIn(setting, 'scenarios'), [
    ...(told ? [el('p', { class: 'notice' }, told)] : []),
    ...scenariosTree(calculator, model, kept, labels, format),
  ]);
  if (told) say(setting, told);
  // A button that is disabled loses the focus; this one keeps it, and says why it does no more.
  buttonIn(setting, 'keep')?.setAttribute('aria-disabled', `${kept.length >= MOST_SCENARIOS}`);
  buttonIn(setting, 'forget')?.toggleAttribute('hidden', kept.length === 0);
}

const nameOf = (place: number) => words.scenario(String.fromCharCode(65 + place));
