import { csvOf } from '#calculators/csv.ts';
import { spreadsheetOf } from '#calculators/spreadsheet.ts';
import type { Basis } from '#calculators/view/form.ts';
import { download as downloadFile } from '#components/download.ts';
import { wordsOf } from '#languages/sentence.ts';
import { addPick } from '#reader/add-pick.ts';
import { ownShelves } from '#reader/own-shelves.ts';
import { changed, cupboard } from '#reader/reader.ts';
import { isQuery } from '#reader/selection.ts';
import { troublesInWords } from '#reader/troubles.ts';
import { calculatorAtWork, calculatorTaking as words } from '#words';
import { lastingAddress, lastingQuery, type Made } from './calculator-address.ts';
import type { Setting } from './calculator-setting.ts';

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

/** Downloads the numbers as a table: inputs, answer and the rows of every figure. @returns what to tell */
export function download(setting: Setting, made: Made, basisOf: (name: string) => Basis): string {
  const { id, model, format } = setting;
  const outcome = model.run(made.input);
  if (!outcome.ok) return calculatorAtWork.nothingToTake;
  const rows = spreadsheetOf({
    ...setting,
    schema: model.schema,
    input: made.input,
    output: outcome.value,
    basisOf,
    address: lastingAddress(setting, made),
  });
  downloadFile(`${id}.csv`, `\uFEFF${csvOf(rows, format.signs.decimal)}`, 'text/csv');
  return words.downloaded;
}
