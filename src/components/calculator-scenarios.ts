import { MOST_SCENARIOS } from '#calculators/address.ts';
import type { Inputs } from '#calculators/definition.ts';
import { scenariosTree } from '#calculators/view/scenarios.ts';
import { calculatorAtWork as words } from '#words';
import { buttonIn, placeIn, type Setting } from './calculator-setting.ts';
import { fill } from './make-elements.ts';

/** Answers the reader keeps for comparison, and the one from which changes are measured. */
export class CalculatorScenarios {
  kept: Inputs[] = [];
  #setting: Setting;
  #current: number | null = null;
  #base: number | null;
  #pinned = false;

  constructor(setting: Setting, read: () => Inputs, changed: () => void) {
    this.#setting = setting;
    this.#base = this.#resultOf(setting.defaults);
    this.#on('keep', () => {
      const input = read();
      if (this.kept.length < MOST_SCENARIOS && setting.model.run(input).ok)
        this.kept = [...this.kept, input];
      this.#show();
      changed();
    });
    this.#on('forget', () => {
      this.kept = [];
      this.#show();
      changed();
      buttonIn(setting, 'keep')?.focus();
    });
    this.#on('pin', () => {
      this.#base = this.#current;
      this.#pinned = true;
      this.measure(this.#current);
    });
  }

  start(kept: readonly Inputs[]) {
    this.kept = [...kept];
    this.#show();
  }

  /** Says how far an answer is from the base. */
  measure(result: number | null) {
    const { root, calculator, format } = this.#setting;
    this.#current = result;
    const line = root.querySelector<HTMLElement>('[data-delta]');
    if (!line) return;
    const base = this.#base;
    const change = result === null || base === null ? 0 : result - base;
    line.hidden = change === 0 && !this.#pinned;
    const { label, unit } = calculator.result;
    const from = this.#pinned ? words.pinned : words.default;
    line.textContent =
      change === 0
        ? words.same(label, from)
        : words.changed(label, format.change(change, unit), from);
  }

  #resultOf(input: Inputs): number | null {
    const outcome = this.#setting.model.run(input);
    return outcome.ok ? this.#setting.calculator.result.of(outcome.value) : null;
  }

  #on(name: string, act: () => void) {
    buttonIn(this.#setting, name)?.addEventListener('click', act);
  }

  #show() {
    const { calculator, model, labels, format } = this.#setting;
    fill(
      placeIn(this.#setting, 'scenarios'),
      scenariosTree(calculator, model, this.kept, labels, format),
    );
    const keep = buttonIn(this.#setting, 'keep');
    const forget = buttonIn(this.#setting, 'forget');
    if (keep) keep.disabled = this.kept.length >= MOST_SCENARIOS;
    if (forget) forget.hidden = this.kept.length === 0;
  }
}
