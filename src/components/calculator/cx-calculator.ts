import type { Inputs, Outputs } from '#calculators/definition.ts';
import { loaders } from '#calculators/load.ts';
import type { Tags } from '#calculators/provenance.ts';
import { summaryOf } from '#calculators/summary.ts';
import { tornadoOf } from '#calculators/tornado.ts';
import { el } from '#calculators/tree.ts';
import { figures, partNames, partsOf } from '#calculators/view/answer.ts';
import { basisWords } from '#calculators/view/form.ts';
import { shownInput } from '#calculators/view/shown-input.ts';
import { wordsOf } from '#languages/sentence.ts';
import { calculatorAtWork as words } from '#words';
import { lastingAddress, type Made, readAddress, writeAddress } from './calculator-address.ts';
import { CalculatorFields } from './calculator-fields.ts';
import { offerLedger } from './calculator-ledger-offer.ts';
import { walkMarks } from './calculator-marks.ts';
import { CalculatorScenarios } from './calculator-scenarios.ts';
import { type Passed, placeIn, type Setting, say, settingOf } from './calculator-setting.ts';
import { HANDED, stored } from './calculator-store.ts';
import { offerTools } from './calculator-tools.ts';
import { fill } from './make-elements.ts';

/** What a reader hears or waits for comes after a pause in typing. */
const PAUSE = 500;

/**
 * A calculator that answers at once. The page holds the default answer before this script runs; from then on every change
 * of a field gives a new one. Nothing leaves the browser: the reader's numbers are in the address.
 */
class CxCalculator extends HTMLElement {
  #pause: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  #simulation = 0;
  #hasChanged = false;

  async connectedCallback() {
    const passed = JSON.parse(this.dataset.page ?? '{}') as Passed;
    const load = loaders[passed.id];
    const form = this.querySelector('form');
    if (!load || !form) return;
    const setting = settingOf(this, passed, (await load()).default);
    const { input, kept, tags, notice, former } = await readAddress(setting);

    const fields = new CalculatorFields({ form, schema: setting.model.schema, ...setting });
    const read = () => fields.read();
    const scenarios = new CalculatorScenarios(setting, read, () => this.#later(parts));
    const made = () => ({
      input: read(),
      kept: scenarios.kept,
      tags: fields.tags.unexpected(fields.isDefault),
    });
    const take = (changed: Inputs, tags: Tags = {}) => {
      fields.write(changed);
      fields.tags.set(tags);
      this.#hasChanged = true;
      this.#answer(parts);
    };
    let handed: (() => void) | undefined;
    const offerHanded = async () => {
      if (!setting.calculator.hands && stored(HANDED) === null) return;
      const { openHanded } = await import('./calculator-handed.ts');
      handed ??= openHanded(setting, read, take);
      handed();
    };
    const parts = { setting, fields, scenarios, made, offerHanded };

    fields.write(input);
    fields.tags.set(tags);
    scenarios.start(kept);
    this.#tell(notice);
    if (former)
      void import('./calculator-former.ts').then(({ tellFormer }) =>
        tellFormer(setting, former, read, take),
      );
    for (const place of this.querySelectorAll<HTMLElement>('[data-needs-script]'))
      place.inert = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => {
      this.#hasChanged = true;
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#answer(parts));
    });
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      take(setting.defaults);
    });
    walkMarks(this);
    offerTools(setting, made, fields.tags.of);
    offerLedger(
      setting,
      made,
      (benefits, basis) => take({ benefits }, { benefits: basis }),
      fields.tags.of,
    );
    this.#answer(parts);
    this.dataset.ready = '';
  }

  #answer(parts: Parts) {
    const { setting, fields, scenarios, offerHanded } = parts;
    const { calculator, model, labels, format } = setting;
    const input = fields.read();
    const outcome = model.run(input);
    fields.show(outcome.ok ? [] : outcome.errors);
    this.toggleAttribute('data-stale', !outcome.ok);
    this.#simulation++;
    void offerHanded();
    if (!outcome.ok) {
      const general = outcome.errors.filter(
        ({ field }) => !(/^\w+/.exec(field)?.[0] ?? '' in model.schema),
      );
      const extra = general.length > 0 ? ` ${words.tooLarge}` : '';
      fill(placeIn(setting, 'headline'), [`${words.noAnswer}${extra}`]);
      this.#later(parts, words.noAnswerSpoken);
      return;
    }
    const answer = partsOf(calculator, input, outcome, labels, format);
    for (const name of partNames) fill(placeIn(setting, name), answer[name]);
    for (const cell of this.querySelectorAll<HTMLElement>('[data-value]')) {
      const name = cell.dataset.value ?? '';
      cell.textContent = shownInput(model, name, input, format);
    }
    for (const cell of this.querySelectorAll<HTMLElement>('[data-basis]'))
      cell.textContent = basisWords[fields.tags.of(cell.dataset.basis ?? '')];
    scenarios.measure(calculator.result.of(outcome.value));
    this.#later(parts, wordsOf(calculator.headline(outcome.value, input, format)));
  }

  /** What may wait until the reader pauses: the spoken sentence, the address, and what takes many runs. */
  #later(parts: Parts, spoken?: string) {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      const { setting, made } = parts;
      if (spoken && this.#hasChanged) say(setting, spoken);
      const outcome = setting.model.run(made().input);
      if (!outcome.ok) return;
      writeAddress(setting, made());
      const paper = this.querySelector('[data-paper]');
      if (paper) {
        const day = new Date().toLocaleDateString(setting.language);
        paper.textContent = `${lastingAddress(setting, made())}, ${day}`;
      }
      this.#weigh(parts, outcome.value);
    }, PAUSE);
  }

  #weigh({ setting, fields }: Parts, output: Outputs) {
    const { calculator, model, ranges, labels, format } = setting;
    const { schema } = model;
    const basisOf = fields.tags.of;
    const input = fields.read();
    const tornado = tornadoOf(calculator, model, input, ranges, labels);
    const figure = tornado ? figures([tornado], `${calculator.id}-tornado`, format) : [];
    fill(placeIn(setting, 'tornado'), figure);
    const summary = { calculator, schema, input, output, labels, basisOf, tornado, format };
    fill(
      placeIn(setting, 'summary'),
      summaryOf(summary).map((text) => el('p', {}, text)),
    );
    const turn = this.#simulation;
    const place = placeIn(setting, 'simulation');
    if (input.riskTreatment !== 'monteCarlo') {
      fill(place, []);
      return;
    }
    void import('./calculator-simulation.ts').then(({ showSimulation }) =>
      showSimulation(setting, input, () => turn === this.#simulation),
    );
  }

  #tell(notice: string) {
    const line = this.querySelector<HTMLElement>('[data-notice]');
    if (!line || notice === '') return;
    line.textContent = notice;
    line.hidden = false;
  }
}

/** What works together on the page. */
interface Parts {
  setting: Setting;
  fields: CalculatorFields;
  scenarios: CalculatorScenarios;
  made: () => Made;
  /** Few calculators give, and most readers have handed on nothing yet: until then this does nothing. */
  offerHanded: () => Promise<void>;
}

customElements.define('cx-calculator', CxCalculator);
