import { localDay } from '#models/day.ts';
import { reviewDate } from '#words';

/** Says that a review is overdue, by the reader's own calendar: an old offline copy ages honestly. */
class ReviewDate extends HTMLElement {
  connectedCallback() {
    const due = this.querySelector<HTMLTimeElement>('time:last-of-type');
    const words = this.querySelector('span');
    if (!due || !words || due.dateTime >= localDay(new Date())) return;
    this.dataset.overdue = '';
    words.textContent = reviewDate.overdue;
  }
}

customElements.define('review-date', ReviewDate);
