import { metricHint } from '#words';

/**
 * The first use of a metric in a text. Style sheets show its explanation on hover and focus; this adds what they cannot:
 * Escape puts it away, and on a touch screen the first tap shows it and the second follows the link.
 */
class MetricTerm extends HTMLElement {
  #touched = false;

  connectedCallback() {
    this.addEventListener('pointerenter', () => this.removeAttribute('data-dismissed'));
    this.addEventListener('focusin', () => this.removeAttribute('data-dismissed'));
    this.addEventListener('pointerdown', ({ pointerType }) => {
      this.#touched = pointerType === 'touch';
    });
    this.querySelector('a')?.addEventListener('click', (event) => {
      if (!this.#touched || this.hasAttribute('data-open')) return;
      event.preventDefault();
      this.#open();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      if (!this.contains(target as Node)) this.removeAttribute('data-open');
    });
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#dismiss();
    });
  }

  #open() {
    this.removeAttribute('data-dismissed');
    this.setAttribute('data-open', '');
    this.querySelector<HTMLElement>('[role=tooltip]')?.setAttribute('data-hint', metricHint.again);
  }

  #dismiss() {
    this.removeAttribute('data-open');
    if (this.matches(':hover, :focus-within')) this.setAttribute('data-dismissed', '');
  }
}

customElements.define('metric-term', MetricTerm);
