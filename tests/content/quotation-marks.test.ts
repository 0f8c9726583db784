import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = readdirSync('src/content', { recursive: true, encoding: 'utf8' })
  .filter((place) => /\.(mdx|yaml)$/.test(place))
  .map((place) => `src/content/${place.replaceAll('\\', '/')}`);

/** A field whose text begins with a closing mark: quotation marks of the file that became a part of the text. */
const strayMark = /^[\w -]*: *["']?[’”»].*$/gm;

test('no field begins with a closing quotation mark', () => {
  expect("title: '’Help me’'").toMatch(strayMark);
  const stray = files.flatMap((file) =>
    (readFileSync(file, 'utf8').match(strayMark) ?? []).map((line) => `${file}: ${line}`),
  );
  expect(files.length).toBeGreaterThan(150);
  expect(stray).toEqual([]);
});
