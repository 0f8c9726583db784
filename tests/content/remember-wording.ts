import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packed } from './shingles.ts';

/*
 * Makes tests/fixtures/wording.bin, by which the tests notice wording copied from a source without holding the source:
 *
 *   npm run wording -- folder-with-texts
 *
 * Every .txt and .md file in the folder is read; of each twelve words in a row, 40 bits of a hash are kept. Texts that
 * the old file knew and the folder lacks are forgotten, so keep all sources in one folder.
 */
const [folder] = process.argv.slice(2);
if (!folder) {
  process.stderr.write('Usage: npm run wording -- folder-with-texts\n');
  process.exit(2);
}
const texts = readdirSync(folder)
  .filter((name) => /\.(txt|md)$/.test(name))
  .map((name) => readFileSync(path.join(folder, name), 'utf8'));
const file = packed(texts);
writeFileSync(path.resolve(import.meta.dirname, '../fixtures/wording.bin'), file);
process.stdout.write(`${texts.length} texts, ${file.length} bytes.\n`);
