import { csvOf } from '#calculators/csv.ts';
import type { Inputs } from '#calculators/definition.ts';
import { wordsOf } from '#calculators/sentence.ts';
import { type Basis, basisWords } from '#calculators/view/form.ts';
import { quick, shownInput } from '#calculators/view/scenarios.ts';
import { buttonIn, type Setting } from './calculator-setting.ts';

/** Copy the link, download the numbers, print the page. */
export function offerTools(setting: Setting, read: () => Inputs, basisOf: (name: string) => Basis) {
  const tell = (text: string) => {
    const place = setting.root.querySelector('[data-told]');
    if (place) place.textContent = text;
  };
  const on = (name: string, act: () => void) =>
    buttonIn(setting, name)?.addEventListener('click', act);
  on('print', () => window.print());
  on('csv', () => {
    download(`${setting.id}.csv`, csvOf(rowsOf(setting, read(), basisOf)));
    tell('Downloaded.');
  });
  on('copy', () => {
    const refused = 'The browser does not allow it here: copy the address from the address bar.';
    if (!navigator.clipboard) return tell(refused);
    const left = setting.root.hasAttribute('data-address-full')
      ? ' The scenarios are too many for a link: download them instead.'
      : '';
    navigator.clipboard.writeText(location.href).then(
      () => tell(`Link copied.${left}`),
      () => tell(refused),
    );
  });
}

type Rows = (string | number | null)[][];

/** Inputs, answer and the rows of every figure. */
function rowsOf(setting: Setting, input: Inputs, basisOf: (name: string) => Basis): Rows {
  const { calculator, model, labels, format } = setting;
  const outcome = model.run(quick(input));
  const inputs = Object.keys(model.schema).map((name) => [
    labels[name] ?? name,
    shownInput(model, name, input[name], format),
    basisWords[basisOf(name)],
  ]);
  const head: Rows = [
    [calculator.title],
    [location.href],
    [],
    ['Input', 'Value', 'It is'],
    ...inputs,
    [],
  ];
  if (!outcome.ok) return head;
  const { value } = outcome;
  return [
    ...head,
    [wordsOf(calculator.headline(value, input, format))],
    ...[calculator.result, ...calculator.facts].map(({ label, of }) => [label, of(value)]),
    ...calculator
      .figures(value, input)
      .flatMap(({ title, rowsAre, columns, rows }) => [
        [],
        [title],
        [rowsAre, ...columns.map(({ label }) => label)],
        ...rows.map(({ label, values }) => [label, ...values]),
      ]),
  ];
}

function download(name: string, text: string) {
  const address = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
