import { daysBetween, localDay, spanInWords } from '#models/day.ts';

/**
 * Says which reviews are overdue and for how long, by the reader's own calendar. The list is built soonest first, so
 * what is overdue already stands at its head.
 */
class DueList extends HTMLElement {
  connectedCallback() {
    const today = localDay(new Date());
    let overdue = 0;
    for (const section of this.querySelectorAll<HTMLElement>('[data-due]')) {
      const days = daysBetween(section.dataset.due ?? today, today);
      if (days < 0) continue;
      const words = section.querySelector('[data-overdue]');
      if (words) words.textContent = days === 0 ? 'today' : `overdue by ${spanInWords(days)}`;
      if (days > 0) overdue += section.querySelectorAll('li').length;
    }
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = this.#summary(overdue);
  }

  #summary(overdue: number): string {
    const listed = this.querySelectorAll('li').length;
    if (overdue === 0) return 'Nothing listed here is overdue today.';
    const mayBeMore = overdue === listed && 'more' in this.dataset;
    const count = overdue === 1 ? '1 review is overdue' : `${overdue} reviews are overdue`;
    return mayBeMore ? `${count}, and later pages may hold more.` : `${count}.`;
  }
}

customElements.define('due-list', DueList);
