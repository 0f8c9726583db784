import { download } from '#components/download.ts';
import { datedPlan, isPlanDay, type Stretch, type Weekend } from '#models/start-plan.ts';
import { startPlan as words } from '#words';
import type { PlanEvent } from './plan-calendar.ts';

/**
 * Gives a plan its days. First day and weekend stand in the address, `?start=2026-12-01&off=60`, where `off` names the
 * days without work from 0 for Sunday. Without a day the plan stays a sheet with lines to fill in.
 */
class StartPlan extends HTMLElement {
  readonly #form = this.querySelector('form') as HTMLFormElement;

  connectedCallback() {
    const { searchParams } = new URL(location.href);
    const typed = searchParams.get('start');
    if (typed !== null && isPlanDay(typed)) this.#start.value = typed;
    else if (typed !== null) this.#say(words.noDay);
    const off = searchParams.get('off');
    if ([...this.#off.options].some(({ value }) => value === off)) this.#off.value = off ?? '';
    this.#form.inert = false;
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('change', () => this.#changed());
    this.addEventListener('click', this);
    addEventListener('afterprint', () => this.removeAttribute('data-print'));
    this.#show();
  }

  handleEvent({ target }: Event) {
    const { name = '' } = (target as Element).closest('button') ?? {};
    if (name.startsWith('print-')) {
      this.dataset.print = name.replace('print-', '');
      this.querySelector('.sign-off')?.classList.toggle('sheet', name === 'print-sheet');
      print();
    }
    if (name === 'calendar') this.#download();
  }

  #changed() {
    const address = new URL(location.href);
    if (this.#day) address.searchParams.set('start', this.#day);
    else address.searchParams.delete('start');
    address.searchParams.set('off', this.#off.value);
    history.replaceState(null, '', address);
    this.#say('');
    this.#show();
  }

  #show() {
    const dated = this.#day ? datedPlan(this.#day, this.#stretches, this.#weekend) : [];
    for (const [index, section] of this.querySelectorAll('[data-phase]').entries()) {
      const days = dated[index];
      for (const [step, time] of section.querySelectorAll('li time').entries())
        this.#date(time, days?.steps[step]);
      this.#date(section.querySelector('[data-talk]'), days?.last);
      for (const due of this.querySelectorAll(`[data-due="${phaseOf(section)}"]`))
        due.textContent = days ? this.#readable(days.last) : (labelOf(section) ?? '');
    }
    const first = this.querySelector('[data-first]');
    if (first) first.textContent = dated[0] ? this.#readable(dated[0].last) : '';
    (this.#form.elements.namedItem('calendar') as HTMLButtonElement).disabled = !this.#day;
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-other]'))
      link.search = this.#day ? `?start=${this.#day}&off=${this.#off.value}` : '';
  }

  #date(time: Element | null, day: string | undefined) {
    if (!(time instanceof HTMLTimeElement)) return;
    if (day) time.dateTime = day;
    else time.removeAttribute('datetime');
    time.textContent = day ? this.#readable(day) : '';
  }

  async #download() {
    const { calendarOf } = await import('./plan-calendar.ts');
    const { path = '', title = '', playbook = '' } = this.dataset;
    const text = calendarOf(words.calendar(title, playbook), location.host, this.#events(path));
    download(`${path.replace('paths/', '')}-${this.#day}.ics`, text, 'text/calendar');
    this.#say(words.saved);
  }

  #events(path: string): PlanEvent[] {
    const key = (step: string) => `${path}/${this.#day}/${step}`;
    const steps = [...this.querySelectorAll<HTMLElement>('li[data-step]')].map((item) => {
      const link = item.querySelector('a');
      return {
        key: key(item.dataset.step ?? ''),
        day: item.querySelector('time')?.dateTime ?? '',
        title: link?.textContent?.trim() ?? '',
        text: item.querySelector('small')?.textContent?.trim() ?? '',
        address: link?.href ?? '',
      };
    });
    const talks = [...this.querySelectorAll<HTMLTimeElement>('[data-talk]')].map((time) => ({
      key: key(`talk-${time.dataset.talk}`),
      day: time.dateTime,
      title: words.talk,
      text: words.talkText,
      address: location.href,
    }));
    return [...steps, ...talks];
  }

  #readable(day: string) {
    const format = new Intl.DateTimeFormat(this.dataset.language, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    });
    return format.format(new Date(day));
  }

  #say(text: string) {
    const told = this.#form.querySelector('[role=status]');
    if (told) told.textContent = text;
  }

  get #start() {
    return this.#form.elements.namedItem('start') as HTMLInputElement;
  }

  get #off() {
    return this.#form.elements.namedItem('off') as HTMLSelectElement;
  }

  get #day() {
    return isPlanDay(this.#start.value) ? this.#start.value : '';
  }

  get #weekend(): Weekend {
    return [...this.#off.value].map(Number);
  }

  get #stretches(): Stretch[] {
    return JSON.parse(this.dataset.stretches ?? '[]');
  }
}

const phaseOf = (section: Element) =>
  section.getAttribute('aria-labelledby')?.replace('plan-', '') ?? '';
const labelOf = (section: Element) => section.querySelector('h2')?.firstChild?.textContent?.trim();

customElements.define('start-plan', StartPlan);
