import { writeFileSync } from 'node:fs';
import { stampOf } from '#calculators/stamp.ts';
import { localDay } from '#models/day.ts';
import { calculatorIds } from '#schemas/calculators.ts';
import { calculatorOf } from './content-defaults.ts';
import { fileFor, recordedOf } from './recorded.ts';

/*
 * Keeps today's defaults of every calculator, so that a link made today still gives its answer after they change:
 *
 *   npm run record-defaults
 *
 * Run it after every change of a file in src/content/assumptions, and commit what it writes. Nothing recorded is ever
 * changed or removed, because links hold its stamp.
 */
for (const id of calculatorIds) {
  const { model } = await calculatorOf(id);
  const sets = recordedOf(id);
  const stamp = stampOf(model);
  if (sets.some((set) => set.stamp === stamp)) continue;
  const now = { stamp, since: localDay(new Date()), defaults: model.defaults };
  writeFileSync(fileFor(id), `${JSON.stringify([...sets, now], null, 1)}\n`);
  process.stdout.write(`${id}: recorded ${stamp}.\n`);
}
