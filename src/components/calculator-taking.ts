import { csvOf } from '#calculators/csv.ts';
import type { Inputs } from '#calculators/definition.ts';
import { type Basis, basisWords } from '#calculators/view/form.ts';
import { shownInput } from '#calculators/view/shown-input.ts';
import { wordsOf } from '#languages/sentence.ts';
import { addPick } from '#reader/add-pick.ts';
import { ownShelves } from '#reader/own-shelves.ts';
import { changed, cupboard } from '#reader/reader.ts';
import { isQuery } from '#reader/selection.ts';
import { troublesInWords } from '#reader/troubles.ts';
import { calculatorAtWork, calculatorTaking as words } from '#words';
import { lastingAddress, lastingQuery, type Made } from './calculator-address.ts';
import type { Setting } from './calculator-setting.ts';
import { download as downloadFile } from './download.ts';

/** Puts the calculator with these numbers into the reader's own playbook, with the answer as the note. @returns what to tell */
export function pick(setting: Setting, made: Made): string {
  const { id, calculator, model, format } = setting;
  const { input } = made;
  const query = lastingQuery(setting, made).slice(1);
  const page = `calculators/${id}`;
  if (!isQuery(page, query)) return words.tooManyNumbers;
  const outcome = model.run(input);
  if (!outcome.ok) return calculatorAtWork.nothingToTake;
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

/** Downloads the numbers as a table: inputs, answer and the rows of every figure. */
export function download(setting: Setting, made: Made, basisOf: (name: string) => Basis) {
  const rows = rowsOf(setting, made.input, lastingAddress(setting, made), basisOf);
  downloadFile(`${setting.id}.csv`, `\uFEFF${csvOf(rows)}`, 'text/csv');
}

type Rows = (string | number | null)[][];

function rowsOf(
  setting: Setting,
  input: Inputs,
  address: string,
  basisOf: (name: string) => Basis,
): Rows {
  const { calculator, model, labels, format } = setting;
  const outcome = model.run(input);
  const inputs = Object.keys(model.schema).map((name) => [
    labels[name] ?? name,
    shownInput(model, name, input, format),
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
