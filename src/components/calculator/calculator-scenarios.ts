import type { Inputs } from '#calculators/definition.ts';
import { calculatorAtWork as words } from '#words';
import { buttonIn, type Setting, say } from './calculator-setting.ts';

/** Loaded when there is something to compare. */
const keeping = () => import('./calculator-keeping.ts');

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
    this.#on('keep', async () => {
      const { keep, showKept } = await keeping();
      const [kept, told] = keep(setting, this.kept, read());
      this.kept = kept;
      showKept(setting, kept, told);
      changed();
    });
    this.#on('forget', async () => {
      this.kept = [];
      (await keeping()).showKept(setting, this.kept);
      changed();
      buttonIn(setting, 'keep')?.focus();
    });
    this.#on('pin', () => {
      if (setting.root.dataset.stale !== undefined) return say(setting, words.noAnswerSpoken);
      this.#base = this.#current;
      this.#pinned = true;
      this.measure(this.#current);
    });
  }

  start(kept: readonly Inputs[]) {
    this.kept = [...kept];
    if (kept.length > 0) void keeping().then(({ showKept }) => showKept(this.#setting, this.kept));
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
}
