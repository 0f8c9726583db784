import { mondayOf, nextTurn, weekNumber } from '#models/week.ts';

/** Dates the turns of nudges by the reader's own calendar, the next first: the page may have been built weeks ago. */
class NudgeWeeks extends HTMLElement {
  connectedCallback() {
    const now = new Date();
    const week = weekNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
    const count = Number(this.dataset.count);
    const list = this.querySelector('ol');
    const items = [...this.querySelectorAll<HTMLElement>('li[data-turn]')].map((item) => ({
      item,
      week: nextTurn(week, Number(item.dataset.turn), count),
    }));
    const inOrder = items.toSorted((a, b) => a.week - b.week);
    if (inOrder.some(({ item }, place) => item !== items[place]?.item))
      list?.append(...inOrder.map(({ item }) => item));
    for (const { item, week } of items) this.#date(item.querySelector('time'), mondayOf(week));
  }

  #date(time: HTMLTimeElement | null, monday: string) {
    if (!time || time.dateTime === monday) return;
    time.dateTime = monday;
    time.textContent = new Date(monday).toLocaleDateString(document.documentElement.lang, {
      dateStyle: 'long',
      timeZone: 'UTC',
    });
  }
}

customElements.define('nudge-weeks', NudgeWeeks);
