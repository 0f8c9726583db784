import { turnOf, weekNumber } from '#models/week.ts';

interface Nudge {
  label: string;
  title: string;
  action: string;
  minutes: string;
  address: string;
}

/** Shows the nudge whose turn it is by the reader's calendar, when that is not the one the page was built with. */
class NudgeOfTheWeek extends HTMLElement {
  async connectedCallback() {
    const now = new Date();
    const week = weekNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
    const turn = turnOf(week, Number(this.dataset.count));
    if (turn === Number(this.dataset.turn)) return;
    const response = await fetch(`${this.dataset.files}${turn}.json`).catch(() => null);
    if (response?.ok) this.#show(await response.json());
  }

  #show({ label, title, action, minutes, address }: Nudge) {
    const link = this.querySelector('a');
    if (link) {
      link.href = address;
      link.textContent = title;
    }
    this.#fill('.action', action);
    this.#fill('[data-minutes]', minutes);
    this.#fill('[data-label]', label);
  }

  #fill(selector: string, text: string) {
    const target = this.querySelector(selector);
    if (target) target.textContent = text;
  }
}

customElements.define('nudge-of-the-week', NudgeOfTheWeek);
