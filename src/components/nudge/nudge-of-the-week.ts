import { turnOf, weekNumber } from '#models/week.ts';

interface Nudge {
  label: string;
  title: string;
  /** The language of title and action, where that is not the page's. */
  lang?: string;
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

  #show({ label, title, lang, action, minutes, address }: Nudge) {
    const link = this.querySelector('a');
    if (link) link.href = address;
    this.#fill('a', title, lang);
    this.#fill('.action', action, lang);
    this.#fill('[data-minutes]', minutes);
    this.#fill('[data-label]', label);
  }

  #fill(selector: string, text: string, lang = document.documentElement.lang) {
    const target = this.querySelector<HTMLElement>(selector);
    if (!target) return;
    target.textContent = text;
    target.lang = lang;
  }
}

customElements.define('nudge-of-the-week', NudgeOfTheWeek);
