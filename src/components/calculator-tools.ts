import { csvOf } from '#calculators/csv.ts';
import type { Inputs } from '#calculators/definition.ts';
import { wordsOf } from '#calculators/sentence.ts';
import { type Basis, basisWords } from '#calculators/view/form.ts';
import { quick, shownInput } from '#calculators/view/scenarios.ts';
import { lastingAddress, type Made } from './calculator-address.ts';
import { buttonIn, placeIn, type Setting } from './calculator-setting.ts';

/** Copy the link or the words, download the numbers, print the page. */
export function offerTools(setting: Setting, made: () => Made, basisOf: (name: string) => Basis) {
  const tell = (text: string) => {
    const place = setting.root.querySelector('[data-told]');
    if (place) place.textContent = text;
  };
  const on = (name: string, act: () => void) =>
    buttonIn(setting, name)?.addEventListener('click', act);
  on('print', () => window.print());
  on('csv', () => {
    const rows = rowsOf(setting, made().input, lastingAddress(setting, made()), basisOf);
    download(`${setting.id}.csv`, csvOf(rows));
    tell('Downloaded.');
  });
  const copy = (text: string, done: string, refused: string) => {
    if (!navigator.clipboard) return tell(refused);
    navigator.clipboard.writeText(text).then(
      () => tell(done),
      () => tell(refused),
    );
  };
  on('copy', () => {
    const left = setting.root.hasAttribute('data-address-full')
      ? ' The scenarios are too many for a link: download them instead.'
      : '';
    const refused = 'The browser does not allow it here: copy the address from the address bar.';
    copy(lastingAddress(setting, made()), `Link copied.${left}`, refused);
  });
  on('words', () => {
    const paragraphs = [...(placeIn(setting, 'summary')?.querySelectorAll('p') ?? [])];
    const texts = paragraphs.map(({ textContent }) => textContent);
    const refused = 'The browser does not allow it here: select the words and copy them.';
    copy([...texts, lastingAddress(setting, made())].join('\n\n'), 'Words copied.', refused);
  });
}

type Rows = (string | number | null)[][];

/** Inputs, answer and the rows of every figure. */
function rowsOf(
  setting: Setting,
  input: Inputs,
  address: string,
  basisOf: (name: string) => Basis,
): Rows {
  const { calculator, model, labels, format } = setting;
  const outcome = model.run(quick(input));
  const inputs = Object.keys(model.schema).map((name) => [
    labels[name] ?? name,
    shownInput(model, name, input[name], format),
    basisWords[basisOf(name)],
  ]);
  const head: Rows = [
    [calculator.title],
    [address],
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
