import { localDay } from '#models/day.ts';
import { isVerdict } from '#reader/habits.ts';
import { changed, cupboard, habits, onChange } from '#reader/reader.ts';
import { troublesInWords } from '#reader/troubles.ts';

/** What the reader says became of a nudge, kept in this browser only. Without a script there is nothing to keep it. */
class NudgeHabit extends HTMLElement {
  #stop = () => {};

  connectedCallback() {
    const fields = this.querySelector('fieldset');
    if (fields) fields.hidden = false;
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && isVerdict(target.value))
        habits.put(this.#id, { verdict: target.value, on: localDay(new Date()) });
      changed();
    });
    this.querySelector('button')?.addEventListener('click', () => {
      habits.remove(this.#id);
      changed();
      this.querySelector('input')?.focus();
    });
    this.#stop = onChange(() => this.#show());
    this.#show();
  }

  disconnectedCallback() {
    this.#stop();
  }

  get #id() {
    return this.dataset.id ?? '';
  }

  #show() {
    const habit = habits.get(this.#id);
    for (const input of this.querySelectorAll('input'))
      input.checked = input.value === habit?.verdict;
    const clear = this.querySelector('button');
    if (clear) clear.hidden = !habit;
    this.#write(
      '[data-on]',
      habit
        ? new Date(habit.on).toLocaleDateString(document.documentElement.lang, {
            dateStyle: 'medium',
            timeZone: 'UTC',
          })
        : '',
    );
    this.#write('[data-notice]', troublesInWords(cupboard.troubles));
  }

  #write(selector: string, text: string) {
    const target = this.querySelector(selector);
    if (target && target.textContent !== text) target.textContent = text;
  }
}

customElements.define('nudge-habit', NudgeHabit);
