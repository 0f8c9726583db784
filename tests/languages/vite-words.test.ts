import { expect, test } from 'vitest';
import { importsByGroup, onlyGroup } from '#languages/vite-words.ts';

test('each group that is imported becomes a module of its own', () => {
  expect(importsByGroup("import { search, paths as words } from '#words';\nlet a = 1;")).toBe(
    "import { search } from '#words?group=search'; import { paths as words } from '#words?group=paths';\nlet a = 1;",
  );
  expect(importsByGroup("import {\n  search,\n  type Words,\n} from '#words';")).toBe(
    "import { search } from '#words?group=search';",
  );
});

test('such a module exports its group alone', () => {
  const file = [
    "export { searching } from './searching/en.ts';",
    'const plural = 1;',
    'export const search = { a: plural };',
    'export const searchPage = {};',
  ].join('\n');
  expect(onlyGroup(file, 'search').match(/^export .*/gm)).toEqual([
    'export const search = { a: plural };',
  ]);
  expect(onlyGroup(file, 'searching').match(/^export .*/gm)).toEqual([
    "export { searching } from './searching/en.ts';",
  ]);
});
