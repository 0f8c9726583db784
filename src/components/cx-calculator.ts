import { encode } from '#calculators/address.ts';
import type { Inputs } from '#calculators/definition.ts';
import { loaders } from '#calculators/load.ts';
import { wordsOf } from '#calculators/sentence.ts';
import { tornadoOf } from '#calculators/tornado.ts';
import { figures, partNames, partsOf } from '#calculators/view/answer.ts';
import { basisWords } from '#calculators/view/form.ts';
import { quick, shownInput } from '#calculators/view/scenarios.ts';
import { readAddress, writeAddress } from './calculator-address.ts';
import { CalculatorFields } from './calculator-fields.ts';
import { openLedger } from './calculator-ledger.ts';
import { CalculatorScenarios } from './calculator-scenarios.ts';
import { type Passed, placeIn, type Setting, settingOf } from './calculator-setting.ts';
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

  async connectedCallback() {
    const passed = JSON.parse(this.dataset.page ?? '{}') as Passed;
    const load = loaders[passed.id];
    const form = this.querySelector('form');
    if (!load || !form) return;
    const setting = settingOf(this, passed, (await load()).default);
    const { calculator, model, format, defaults, abouts, labels } = setting;
    const schema = model.schema;
    const fields = new CalculatorFields({
      form,
      calculator,
      schema,
      defaults,
      abouts,
      labels,
      format,
    });
    const scenarios = new CalculatorScenarios(
      setting,
      () => fields.read(),
      () => this.#later(setting, fields, scenarios),
    );
    const again = () => this.#answer(setting, fields, scenarios);

    const { input, kept, notice } = readAddress(setting);
    fields.write(input);
    scenarios.start(kept);
    this.#tell(notice);
    form.hidden = false;
    for (const place of this.querySelectorAll<HTMLElement>('[data-needs-script]'))
      place.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(again);
    });
    form.addEventListener('reset', (event) => {
      event.preventDefault();
      fields.write(defaults);
      again();
    });
    offerTools(setting, () => fields.read(), fields.basisOf);
    openLedger(
      setting,
      () => fields.read(),
      (lines) => {
        fields.write({ ...fields.read(), benefits: lines });
        again();
      },
    );
    again();
    this.dataset.ready = '';
  }

  #answer(setting: Setting, fields: CalculatorFields, scenarios: CalculatorScenarios) {
    const { calculator, model, labels, format } = setting;
    const input = fields.read();
    const outcome = model.run(quick(input));
    fields.show(outcome.ok ? [] : outcome.errors);
    this.toggleAttribute('data-stale', !outcome.ok);
    this.#simulation++;
    if (!outcome.ok) {
      const general = outcome.errors.filter(
        ({ field }) => !(/^\w+/.exec(field)?.[0] ?? '' in model.schema),
      );
      const extra =
        general.length > 0 ? ' These numbers together are too large to reckon with.' : '';
      fill(placeIn(setting, 'headline'), [
        `There is no answer yet: mend what is marked below.${extra}`,
      ]);
      this.#later(setting, fields, scenarios);
      return;
    }
    const parts = partsOf(calculator, input, outcome, labels, format);
    for (const name of partNames) fill(placeIn(setting, name), parts[name]);
    for (const cell of this.querySelectorAll<HTMLElement>('[data-value]')) {
      const name = cell.dataset.value ?? '';
      cell.textContent = shownInput(model, name, input[name], format);
    }
    for (const cell of this.querySelectorAll<HTMLElement>('[data-basis]'))
      cell.textContent = basisWords[fields.basisOf(cell.dataset.basis ?? '')];
    scenarios.measure(calculator.result.of(outcome.value));
    const sentence = wordsOf(calculator.headline(outcome.value, input, format));
    this.#later(setting, fields, scenarios, sentence);
  }

  /** What may wait until the reader pauses: the spoken sentence, the address, and what takes many runs. */
  #later(
    setting: Setting,
    fields: CalculatorFields,
    scenarios: CalculatorScenarios,
    spoken?: string,
  ) {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      const input = fields.read();
      const live = this.querySelector('[data-live]');
      if (live && live.textContent !== '') live.textContent = spoken ?? live.textContent;
      else if (
        live &&
        spoken &&
        encode({ model: setting.model, keys: setting.calculator.keys }, input) !== ''
      )
        live.textContent = spoken;
      if (!setting.model.run(quick(input)).ok) {
        if (live) live.textContent = 'There is no answer yet: a field has to be mended.';
        return;
      }
      writeAddress(setting, input, scenarios.kept);
      const paper = this.querySelector('[data-paper]');
      if (paper)
        paper.textContent = `${location.href}, ${new Date().toLocaleDateString(setting.language)}`;
      this.#weigh(setting, input);
    }, PAUSE);
  }

  #weigh(setting: Setting, input: Inputs) {
    const { calculator, model, ranges, labels, format } = setting;
    const tornado = tornadoOf(calculator, model, quick(input), ranges, labels);
    fill(
      placeIn(setting, 'tornado'),
      tornado ? figures([tornado], `${calculator.id}-tornado`, format) : [],
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

customElements.define('cx-calculator', CxCalculator);
