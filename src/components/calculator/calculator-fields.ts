import { type Control, controlsOf } from '#calculators/controls.ts';
import type { Calculator, Inputs } from '#calculators/definition.ts';
import type { Format } from '#calculators/format.ts';
import { type About, linesTree } from '#calculators/view/form.ts';
import { type Labels, upperFirst } from '#calculators/words.ts';
import { readWritten, type Written, written } from '#calculators/written.ts';
import { type Field, fieldAmong } from '#models/fields.ts';
import type { FieldError } from '#models/outcome.ts';
import { CalculatorTags } from './calculator-tags.ts';
import { elementsOf } from './make-elements.ts';

interface Surroundings {
  form: HTMLFormElement;
  calculator: Calculator;
  schema: Readonly<Record<string, Field>>;
  defaults: Inputs;
  abouts: Readonly<Record<string, About>>;
  labels: Labels;
  format: Format;
}

type Entry = HTMLInputElement | HTMLSelectElement;

/** The fields of a calculator: what stands in them, what is wrong with them, and where their numbers come from. */
export class CalculatorFields {
  tags: CalculatorTags;
  #around: Surroundings;
  #errors: readonly FieldError[] = [];

  constructor(around: Surroundings) {
    this.#around = around;
    this.tags = new CalculatorTags(around.form, around.abouts);
    around.form.addEventListener('input', ({ target }) => this.#changed(target as HTMLElement));
    for (const button of around.form.querySelectorAll<HTMLButtonElement>('[data-reset]'))
      button.addEventListener('click', () => this.#restore(button.dataset.reset ?? ''));
  }

  /** What the fields say, whether or not the model will take it. */
  read(): Inputs {
    const { schema, format } = this.#around;
    const texts: Written = Object.fromEntries(
      this.#entries.map(({ name, value }) => [name, value]),
    );
    return Object.fromEntries(
      Object.entries(schema).map(([name, field]) => [
        name,
        readWritten(fieldAmong(field, texts), name, withPath(texts, name), format),
      ]),
    );
  }

  /** Writes inputs into their fields; the others stay as they are. */
  write(input: Inputs) {
    const all = { ...this.read(), ...input };
    for (const [name, each] of Object.entries(this.#around.schema)) {
      if (!Object.hasOwn(input, name)) continue;
      const field = fieldAmong(each, all);
      this.#fitLines(name, field, input[name]);
      const texts = written(field, input[name], name, this.#around.format);
      for (const entry of this.#entriesOf(name)) entry.value = texts[entry.name] ?? '';
      this.#afterChange(name);
    }
    this.#moveSliders();
  }

  /** Marks the fields that cannot be used, and says what would be right. */
  show(errors: readonly FieldError[]) {
    this.#errors = errors;
    for (const box of this.#boxes) {
      const name = box.dataset.input ?? '';
      const own = ownOf(name, errors);
      const line = box.querySelector<HTMLElement>('.error');
      if (line && own.length === 0) line.hidden = true;
      for (const entry of this.#entriesOf(name)) {
        const wrong = own.some(({ field: path }) => isAt(path, entry.name));
        if (wrong) entry.setAttribute('aria-invalid', 'true');
        else entry.removeAttribute('aria-invalid');
      }
      const folded = own.length > 0 && box.closest('details');
      if (folded) folded.open = true;
    }
    if (errors.length > 0) void this.#explain(errors);
  }

  /** Few readers need the messages, so they are loaded with the first mistake. */
  async #explain(errors: readonly FieldError[]) {
    const { messageOf } = await import('#calculators/messages.ts');
    if (errors !== this.#errors) return;
    const { labels, format, defaults, schema } = this.#around;
    const input = this.read();
    for (const box of this.#boxes) {
      const name = box.dataset.input ?? '';
      const [own, field] = [ownOf(name, errors), schema[name]];
      const controls = field ? controlsOf(name, fieldAmong(field, input), defaults[name]) : [];
      const line = box.querySelector<HTMLElement>('.error');
      if (!line || own.length === 0) continue;
      const texts = own.map((error) =>
        messageOf(error, controlFor(error, controls), labels, format),
      );
      line.textContent = [...new Set(texts)].join(' ');
      line.hidden = false;
    }
  }

  get #entries() {
    return [...this.#around.form.querySelectorAll<Entry>('.entry input[name], .cx-input > select')];
  }
  get #boxes() {
    return this.#around.form.querySelectorAll<HTMLElement>('[data-input]');
  }
  #entriesOf(name: string) {
    return this.#entries.filter(({ name: path }) => isAt(path, name));
  }

  #changed(target: HTMLElement) {
    const path = target.dataset.for;
    if (path && target instanceof HTMLInputElement) {
      const entry = this.#entries.find(({ name }) => name === path);
      if (entry) entry.value = this.#around.format.plain(Number(target.value));
    }
    const box = target.closest<HTMLElement>('[data-input]');
    const name = box?.dataset.input ?? '';
    if (name && !target.matches('.tag select')) {
      this.#follow(name);
      this.#afterChange(name);
    }
    this.#moveSliders(target);
  }

  /** A number of years has as many costs: the last one is repeated, or the later ones are left out. */
  #follow(name: string) {
    const lists = this.#around.calculator.follows?.[name] ?? [];
    const count = Number(this.#entriesOf(name)[0]?.value);
    if (!Number.isInteger(count) || count < 1 || count > 10) return;
    for (const list of lists) {
      const [entry] = this.#entriesOf(list);
      if (!entry) continue;
      const texts = entry.value.split(';').map((text) => text.trim());
      entry.value = Array.from({ length: count }, (_, i) => texts[i] ?? texts.at(-1) ?? '').join(
        '; ',
      );
      this.#afterChange(list);
    }
  }

  /** A changed number can be taken back. */
  #afterChange(name: string) {
    this.#nameLines(name);
    const isDefault = this.isDefault(name);
    this.tags.follow(name, isDefault);
    const back = this.#around.form.querySelector<HTMLElement>(`[data-reset="${name}"]`);
    if (back) back.hidden = isDefault;
  }

  isDefault = (name: string): boolean => {
    const { schema, defaults } = this.#around;
    return (
      schema[name] !== undefined &&
      JSON.stringify(this.read()[name]) === JSON.stringify(defaults[name])
    );
  };

  #restore(name: string) {
    this.write({ [name]: this.#around.defaults[name] });
    this.#entriesOf(name)[0]?.focus();
    this.#around.form.dispatchEvent(new Event('input'));
  }

  /** Sliders stand where the fields are. A field may hold what no slider reaches. */
  #moveSliders(except?: HTMLElement) {
    const { form, format } = this.#around;
    for (const slider of form.querySelectorAll<HTMLInputElement>('[data-for]')) {
      if (slider === except) continue;
      const entry = this.#entries.find(({ name }) => name === slider.dataset.for);
      const plain = entry?.value
        .replaceAll(format.signs.group, '')
        .replace(format.signs.decimal, '.');
      if (plain && Number.isFinite(Number(plain))) slider.value = plain;
    }
  }

  /** A line stands under the name in its field. */
  #nameLines(name: string) {
    for (const entry of this.#entriesOf(name)) {
      const heading = entry.closest('[data-line]')?.querySelector('strong');
      if (heading && entry.name.endsWith('.label')) heading.textContent = upperFirst(entry.value);
    }
  }

  /** Makes as many lines as a list has. */
  #fitLines(name: string, field: Field, value: unknown) {
    if (field.kind !== 'list' || field.item.kind !== 'group' || !Array.isArray(value)) return;
    const box = [...this.#boxes].find(({ dataset }) => dataset.input === name);
    const lines = [...(box?.querySelectorAll('[data-line]') ?? [])];
    const about = this.#around.abouts[name];
    if (!box || !about || lines.length === value.length) return;
    const { format } = this.#around;
    const controls = controlsOf(name, field, value);
    const texts = written(field, value, name, format);
    for (const line of lines) line.remove();
    const fresh = elementsOf(linesTree(name, controls, texts, about, format));
    box.querySelector('legend')?.after(...fresh);
  }
}

const isAt = (path: string, name: string) =>
  path === name || path.startsWith(`${name}.`) || path.startsWith(`${name}[`);

const ownOf = (name: string, errors: readonly FieldError[]) =>
  errors.filter(({ field }) => /^\w+/.exec(field)?.[0] === name);

const withPath = (texts: Written, name: string): Written =>
  Object.fromEntries(Object.entries(texts).filter(([path]) => isAt(path, name)));

const controlFor = ({ field }: FieldError, controls: readonly Control[]) =>
  controls.find(({ path }) => isAt(field, path)) ??
  controls.find(({ path }) => path.replace(/\d+/, '') === field.replace(/\d+/, ''));
