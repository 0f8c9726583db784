import { csvOf } from '#calculators/csv.ts';
import type { Inputs } from '#calculators/definition.ts';
import { type Basis, basisWords } from '#calculators/view/form.ts';
import { quick, shownInput } from '#calculators/view/scenarios.ts';
import { wordsOf } from '#languages/sentence.ts';
import { addPick } from '#reader/add-pick.ts';
import { ownShelves } from '#reader/own-shelves.ts';
import { changed, cupboard } from '#reader/reader.ts';
import { isQuery } from '#reader/selection.ts';
import { troublesInWords } from '#reader/troubles.ts';
import { calculatorAtWork as words } from '#words';
import { lastingAddress, lastingQuery, type Made } from './calculator-address.ts';
import { buttonIn, placeIn, type Setting } from './calculator-setting.ts';
import { download } from './download.ts';

/** Copy the link or the words, download the numbers, print the page. */
export function offerTools(setting: Setting, made: () => Made, basisOf: (name: string) => Basis) {
  const tell = (text: string) => {
    const place = setting.root.querySelector('[data-told]');
    if (place) place.textContent = text;
  };
  const on = (name: string, act: () => void) =>
    buttonIn(setting, name)?.addEventListener('click', act);
  on('print', () => window.print());
  on('pick', () => tell(pickWith(setting, made())));
  on('csv', () => {
    const rows = rowsOf(setting, made().input, lastingAddress(setting, made()), basisOf);
    download(`${setting.id}.csv`, `\uFEFF${csvOf(rows)}`, 'text/csv');
    tell(words.downloaded);
  });
  const copy = (text: string, done: string, refused: string) => {
    if (!navigator.clipboard) return tell(refused);
    navigator.clipboard.writeText(text).then(
      () => tell(done),
      () => tell(refused),
    );
  };
  on('copy', () => {
    const left = setting.root.hasAttribute('data-address-full') ? ` ${words.tooManyScenarios}` : '';
    copy(lastingAddress(setting, made()), `${words.linkCopied}${left}`, words.linkRefused);
  });
  on('words', () => {
    const paragraphs = [...(placeIn(setting, 'summary')?.querySelectorAll('p') ?? [])];
    const texts = paragraphs.map(({ textContent }) => textContent);
    copy(
      [...texts, lastingAddress(setting, made())].join('\n\n'),
      words.wordsCopied,
      words.wordsRefused,
    );
  });
}

/** Puts the calculator with these numbers into the reader's own playbook, with the answer as the note. @returns what to tell */
function pickWith(setting: Setting, made: Made): string {
  const { id, calculator, model, format } = setting;
  const { input } = made;
  const query = lastingQuery(setting, made).slice(1);
  const page = `calculators/${id}`;
  if (!isQuery(page, query)) return words.tooManyNumbers;
  const outcome = model.run(quick(input));
  if (!outcome.ok) return words.nothingToTake;
  const added = addPick(ownShelves.picks, page, {
    title: calculator.title,
    note: wordsOf(calculator.headline(outcome.value, input, format)),
    query,
  });
  changed();
  return added === 'added'
    ? words.picked
    : added === 'full'
      ? words.full
      : troublesInWords(cupboard.troubles);
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
    [words.input, words.value, words.basis],
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
      .figures(value, input, format)
      .flatMap(({ title, rowsAre, columns, rows }) => [
        [],
        [title],
        [rowsAre, ...columns.map(({ label }) => label)],
        ...rows.map(({ label, values }) => [label, ...values]),
      ]),
  ];
}
