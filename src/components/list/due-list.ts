import { daysBetween, localDay, spanOf } from '#models/day.ts';
import { dueList as words } from '#words';

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
      const place = section.querySelector('[data-overdue]');
      if (place) place.textContent = days === 0 ? words.today : overdueBy(days);
      if (days > 0) overdue += section.querySelectorAll('li').length;
    }
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = this.#summary(overdue);
  }

  #summary(overdue: number): string {
    const listed = this.querySelectorAll('li').length;
    if (overdue === 0) return words.nothing;
    return words.overdue(overdue, overdue === listed && 'more' in this.dataset);
  }
}

function overdueBy(days: number): string {
  const { count, unit } = spanOf(days);
  return words.overdueBy(count, unit);
}

customElements.define('due-list', DueList);
