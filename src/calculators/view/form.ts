import { type Control, controlsOf } from '#calculators/controls.ts';
import type { Format } from '#calculators/format.ts';
import { el, type Tree } from '#calculators/tree.ts';
import { upperFirst, wordFor } from '#calculators/words.ts';
import { type Written, written } from '#calculators/written.ts';
import type { Field } from '#models/fields.ts';
import { calculatorAnswer as words } from '#words';
import { sliderOf } from './slider.ts';

/** What the page knows of an input besides its field. */
export interface About {
  label: string;
  help: string;
  unit: string;
  low?: number | undefined;
  high?: number | undefined;
  /** How the default is known, as the reader may tag it. */
  basis: Basis;
}

export type Basis = 'mine' | 'benchmark' | 'guess' | 'choice';

export const basisWords: Readonly<Record<Basis, string>> = words.basis;

/** The fields of one input, with help, the tag of where the number comes from, and a way back to the default. */
export function inputTree(
  name: string,
  field: Field,
  value: unknown,
  about: About,
  format: Format,
): Tree {
  const controls = controlsOf(name, field, value);
  const texts = written(field, value, name, format);
  const id = `input-${name}`;
  const single = controls.length === 1 ? controls[0] : undefined;
  const help = el('p', { class: 'help', id: `${id}-help` }, about.help);
  const error = el('p', { class: 'error', id: `${id}-error`, hidden: true });
  const tail = [help, error, tagTree(name, about)];
  if (single)
    return el(
      'div',
      { class: 'cx-input', 'data-input': name },
      el('label', { for: fieldId(single) }, about.label, ' ', unitOf(about)),
      entryTree(single, texts, about, id, format),
      ...tail,
    );
  return el(
    'fieldset',
    { class: 'cx-input', 'data-input': name },
    el('legend', {}, about.label, ' ', unitOf(about)),
    ...linesTree(name, controls, texts, about, format),
    ...tail,
  );
}

/** The parts of an input; the lines of a list are kept together. */
export function linesTree(
  name: string,
  controls: readonly Control[],
  texts: Written,
  about: About,
  format: Format,
): Tree[] {
  const lineOf = ({ path }: Control) => /\[(\d+)\]/.exec(path)?.[1] ?? '';
  const parts = (those: readonly Control[]) =>
    those.map((control) =>
      el(
        'div',
        { class: 'part' },
        el('label', { for: fieldId(control) }, upperFirst(wordFor(control.part ?? '', name))),
        entryTree(control, texts, about, `input-${name}`, format),
      ),
    );
  return [...Map.groupBy(controls, lineOf)].map(([line, those]) => {
    if (line === '') return el('div', { class: 'parts' }, ...parts(those));
    const { plain = [], folded = [] } = Object.groupBy(those, ({ part }) =>
      foldedParts.has(part ?? '') ? 'folded' : 'plain',
    );
    return el(
      'div',
      { class: 'line', 'data-line': line },
      el('strong', {}, upperFirst(texts[`${name}[${line}].label`] ?? '')),
      el('div', { class: 'parts' }, ...parts(plain)),
      el(
        'details',
        {},
        el('summary', {}, words.nameAndSpread),
        el('div', { class: 'parts' }, ...parts(folded)),
      ),
    );
  });
}

/** Parts of a line that few readers change. */
const foldedParts = new Set(['label', 'low', 'high']);

/** The id of a control's field. */
const fieldId = ({ path }: Control) => `field-${path.replace(/\W+/g, '-').replace(/-$/, '')}`;

const unitOf = ({ unit }: About) => el('span', { class: 'unit' }, unit === 'choice' ? '' : unit);

function entryTree(
  control: Control,
  texts: Written,
  about: About,
  id: string,
  format: Format,
): Tree {
  const described = { 'aria-describedby': `${id}-error ${id}-help` };
  const attributes = { id: fieldId(control), name: control.path, ...described };
  const text = texts[control.path] ?? '';
  if (control.kind === 'choice')
    return el(
      'select',
      attributes,
      ...control.options.map((option) =>
        el(
          'option',
          { value: option, selected: option === text },
          upperFirst(wordFor(option, control.input)),
        ),
      ),
    );
  const isNumber = control.kind === 'number';
  const field = el('input', {
    ...attributes,
    type: 'text',
    value: text,
    autocomplete: 'off',
    inputmode: isNumber && (control.limits?.min ?? -1) >= 0 ? 'decimal' : undefined,
    size: isNumber ? 10 : 24,
    placeholder: control.optional ? words.none : undefined,
  });
  const sign = control.limits?.unit === 'fraction' ? [el('span', { class: 'sign' }, '%')] : [];
  return el('div', { class: 'entry' }, field, ...sign, ...sliderOf(control, text, about, format));
}

function tagTree(name: string, { label, basis }: About): Tree {
  const options = Object.entries(basisWords)
    .filter(([value]) => value !== 'choice')
    .map(([value, text]) => el('option', { value, selected: value === basis }, text));
  return el(
    'p',
    { class: 'tag' },
    ...(basis === 'choice'
      ? []
      : [el('select', { name: `tag:${name}`, 'aria-label': words.basisOf(label) }, ...options)]),
    el('button', { type: 'button', 'data-reset': name, hidden: true }, words.backToDefault),
  );
}
