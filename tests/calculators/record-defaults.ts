import { writeFileSync } from 'node:fs';
import { stampOf } from '#calculators/stamp.ts';
import playbook from '#config';
import { localDay } from '#models/day.ts';
import { languageOf } from '#schemas/build-languages.ts';
import { calculatorIds } from '#schemas/calculators.ts';
import { assumptionsIn, calculatorOf } from './content-defaults.ts';
import { fileFor, recordedOf } from './recorded.ts';

/*
 * Keeps today's defaults of every calculator, so that a link made today still gives its answer after they change:
 *
 *   npm run record-defaults
 *
 * Run it after every change of a file in src/content/assumptions, also of what a translation calls the lines of a list,
 * and commit what it writes. Nothing recorded is ever changed or removed, because links hold its stamp.
 */
for (const language of playbook.languages.map(languageOf)) {
  const all = assumptionsIn(language);
  for (const id of calculatorIds) {
    const { model } = await calculatorOf(id, all);
    const sets = recordedOf(id);
    const stamp = stampOf(model);
    if (sets.some((set) => set.stamp === stamp)) continue;
    const now = { stamp, since: localDay(new Date()), defaults: model.defaults };
    writeFileSync(fileFor(id), `${JSON.stringify([...sets, now], null, 1)}\n`);
    process.stdout.write(`${id}: recorded ${stamp}.\n`);
  }
}
