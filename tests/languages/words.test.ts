import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'esbuild';
import ts from 'typescript';
import { expect, test } from 'vitest';
import * as en from '#languages/en.ts';
import * as fr from '#languages/fr.ts';

const FOLDER = 'src/languages';
const tags = readdirSync(FOLDER).flatMap((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? []);

/** The words of a language as written: its texts, and what stands between the gaps of those with gaps. */
function textsOf(tag: string): string[] {
  const file = `${FOLDER}/${tag}.ts`;
  const texts: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return texts;
}

test.each(tags)('a page that needs few words of %s loads few', async (tag) => {
  const { outputFiles } = await build({
    stdin: { contents: `export { reviewDate } from './${FOLDER}/${tag}.ts';`, resolveDir: '.' },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
  });
  expect(outputFiles[0]?.text).toMatch(
    /^var (\w+)=\{overdue:"[^"]+"\};export\{\1 as reviewDate\};\n$/,
  );
});

test.each(tags)('%s is typeset', (tag) => {
  expect(textsOf(tag).filter((text) => /\p{L}'\p{L}|\.\.\.|(?<=\s)"\p{L}/u.test(text))).toEqual([]);
});

test('French keeps its signs with the word before them', () => {
  expect(textsOf('fr').filter((text) => / [;:!?%»]|« |[^\s\u00a0\u202f`]»/.test(text))).toEqual([]);
});

test('no sentence is the same in French as in English', () => {
  const same = (one: unknown, other: unknown, path: string): string[] => {
    if (typeof one === 'string') return one === other && /\p{L} \p{L}/u.test(one) ? [path] : [];
    if (typeof one !== 'object' || one === null) return [];
    return Object.entries(one).flatMap(([key, value]) =>
      same(value, (other as Record<string, unknown>)[key], `${path}.${key}`),
    );
  };
  expect(same(en, fr, '')).toEqual([]);
});
