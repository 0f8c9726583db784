import { markLanguage } from '#components/mark-language.ts';
import { localDay } from '#models/day.ts';
import { type Candidate, nextStory } from '#models/next-story.ts';
import { changed, cupboard, tellings } from '#reader/reader.ts';
import { troublesInWords } from '#reader/troubles.ts';
import { meetingKit as words } from '#words';

/** A story as `/meeting/stories/<id>.json` has it. */
interface Telling {
  id: string;
  lang?: string;
  title: string;
  href: string;
  told: string[];
  whole: string[];
  lesson: string;
  unknown: string;
  questions: Text[];
}

/** A text, and its language where that is not the language of the page. */
interface Text {
  text: string;
  lang?: string | undefined;
}

/** A story to choose from, with the minutes that the whole of it takes. */
interface Offered extends Candidate {
  wholeMinutes: number;
}

/** Offers a story for the topic and the minutes, another on request, and remembers in this browser which were told. */
class MeetingKit extends HTMLElement {
  readonly #passed = new Set<string>();
  #turn = 0;

  connectedCallback() {
    const form = this.querySelector('form');
    if (!form) return;
    form.inert = false;
    this.#button('full').hidden = !document.fullscreenEnabled;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => {
      this.#passed.clear();
      this.#offer();
    });
    this.#button('another').addEventListener('click', () => {
      this.#passed.add(this.#id);
      this.#offer();
    });
    this.#button('told').addEventListener('click', () => this.#remember());
    this.#button('full').addEventListener('click', () => this.#sheet.requestFullscreen());
    this.#button('leave').addEventListener('click', () => document.exitFullscreen());
    this.#sheet.addEventListener('fullscreenchange', () => {
      this.#button('leave').hidden = document.fullscreenElement !== this.#sheet;
    });
    this.#offer();
  }

  get #id() {
    return this.dataset.id ?? '';
  }

  get #sheet() {
    return this.querySelector('[data-sheet]') as HTMLElement;
  }

  #button(name: string) {
    return this.querySelector(`button[name=${name}]`) as HTMLButtonElement;
  }

  #chosen(name: string) {
    return this.querySelector<HTMLSelectElement>(`select[name=${name}]`)?.value ?? '';
  }

  #remember() {
    const kept = tellings.put(this.#id, { on: localDay(new Date()) });
    changed();
    this.#say(kept ? words.remembered : troublesInWords(cupboard.troubles));
  }

  /** Of two questions asked one after the other the later one is answered, whichever answer comes first. */
  async #offer() {
    const turn = ++this.#turn;
    const minutes = Number(this.#chosen('minutes'));
    const candidates = await this.#load<Offered[]>(`topics/${this.#chosen('topic')}.json`);
    if (!candidates || turn !== this.#turn) return;
    const next = nextStory(candidates, minutes, (id) => tellings.get(id)?.on, this.#passed);
    if (!next) {
      this.#say(words.none(minutes));
      return;
    }
    const { story, again } = next;
    const telling = await this.#load<Telling>(`${story.id}.json`);
    if (!telling || turn !== this.#turn) return;
    const isWhole = story.wholeMinutes <= minutes;
    this.#show(telling, isWhole ? telling.whole : telling.told);
    const length = isWhole ? words.whole(story.wholeMinutes) : words.short(story.minutes);
    const troubles = troublesInWords(cupboard.troubles);
    const told = again ? words.again : '';
    this.#say(`${length}${told} ${troubles}`.trim());
  }

  async #load<T>(file: string): Promise<T | undefined> {
    const response = await fetch(`${this.dataset.files}${file}`).catch(() => null);
    if (response?.ok) return response.json();
    this.#say(words.cannotLoad);
    return undefined;
  }

  #show({ id, lang, title, href, lesson, unknown, questions }: Telling, told: readonly string[]) {
    this.dataset.id = id;
    this.#write('[data-title]', title, lang);
    this.#write('[data-lesson]', lesson, lang);
    this.#write('[data-unknown]', unknown, lang);
    this.#fill(
      '[data-told]',
      'p',
      told.map((text) => ({ text, lang })),
    );
    this.#fill('[data-questions]', 'li', questions);
    this.querySelector<HTMLAnchorElement>('[data-whole]')?.setAttribute('href', href);
  }

  #say(text: string) {
    this.#write('[data-notice]', text);
  }

  #write(selector: string, text: string, lang?: string) {
    const target = this.querySelector(selector);
    if (target && target.textContent !== text) target.textContent = text;
    markLanguage(target, lang);
  }

  #fill(selector: string, tag: string, texts: readonly Text[]) {
    const parts = texts.map(({ text, lang }) => {
      const part = document.createElement(tag);
      part.textContent = text;
      markLanguage(part, lang);
      return part;
    });
    this.querySelector(selector)?.replaceChildren(...parts);
  }
}

customElements.define('meeting-kit', MeetingKit);
