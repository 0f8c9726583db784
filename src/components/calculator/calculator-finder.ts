import { calculatorsFound as words } from '#words';

/** Shows the calculators that fit the answers given so far. */
class CalculatorFinder extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector('form');
    if (!form) return;
    form.inert = false;
    form.addEventListener('change', () => this.#narrow(form));
    form.addEventListener('reset', () => queueMicrotask(() => this.#narrow(form)));
    this.#narrow(form);
  }

  #narrow(form: HTMLFormElement) {
    const answers = [...new FormData(form)] as [string, string][];
    const items = [...this.querySelectorAll<HTMLElement>('li')];
    for (const item of items)
      item.hidden = !answers.every(([name, value]) =>
        item.dataset[name]?.split(' ').includes(value),
      );
    const found = items.filter(({ hidden }) => !hidden).length;
    const status = this.querySelector('[role=status]');
    const reset = this.querySelector<HTMLElement>('[type=reset]');
    if (reset) reset.hidden = answers.length === 0;
    if (status) status.textContent = answers.length === 0 ? '' : wordsFor(found);
  }
}

function wordsFor(found: number): string {
  return found === 0 ? words.none : words.some(found);
}

customElements.define('calculator-finder', CalculatorFinder);
