import { tokenizer } from 'acorn';
import { expect, test } from 'vitest';
import { readApart } from '#checks/reading/read-apart.ts';
import { mayHoldCode } from '#checks/reading/reading.ts';
import { parseWithRemark } from '#checks/reading/remark.ts';
import { compileWithSatteri } from '#checks/reading/satteri.ts';
import { walk } from '#checks/syntax-tree.ts';
import { fuzzDocuments } from './fuzz-documents.ts';

/** `npm run test:fuzz` takes more of them. */
const COUNT = Number(process.env.FUZZ_DOCUMENTS ?? 6000);
const SEED = Number(process.env.FUZZ_SEED ?? 20261122);

/** Whether a compiled text holds our call outside of its texts. Knows nothing of the gate’s own allow-lists. */
function runs(code: string): boolean {
  for (const { type, start, end } of tokenizer(code, {
    ecmaVersion: 'latest',
    sourceType: 'module',
  }))
    if (type.label === 'template' || (type.label === 'name' && code.slice(start, end) === 'canary'))
      return true;
  return false;
}

test('the oracle knows running code from words', () => {
  expect(runs(compileWithSatteri('Say {canary()}.') ?? '')).toBe(true);
  expect(runs(compileWithSatteri('export const a = canary()') ?? '')).toBe(true);
  expect(runs(compileWithSatteri('Say canary() and `{canary()}`.') ?? '')).toBe(false);
});

test(`of ${COUNT} documents, none that would run anything is accepted`, {
  timeout: 900_000,
}, async () => {
  const documents = [...fuzzDocuments(COUNT, SEED)];
  const answers = await readApart(
    documents.map((text, index) => ({
      place: `stories/${index}.mdx`,
      text,
      bodyStart: 0,
      isMdx: true,
    })),
  );
  const tally = { accepted: 0, code: 0, unparsed: 0, ended: 0 };
  for (const [index, text] of documents.entries()) {
    const { problems } = answers[index] ?? { problems: { none: [] } };
    const refused = Object.keys(problems);
    if (refused.includes('body-is-data')) tally.code++;
    if (problems['body-can-be-parsed']?.[0]?.message.startsWith('the program')) tally.ended++;
    else if (refused.includes('body-can-be-parsed')) tally.unparsed++;
    if (refused.length > 0) continue;
    tally.accepted++;
    const code = compileWithSatteri(text);
    expect(code, `seed ${SEED}, document ${index}: ${JSON.stringify(text)}`).toBeDefined();
    expect(runs(code ?? ''), `seed ${SEED}, document ${index}: ${JSON.stringify(text)}`).toBe(
      false,
    );
  }
  console.log(`fuzz: ${JSON.stringify(tally)} of ${COUNT}, seed ${SEED}`);
  // Else it would prove nothing.
  expect(tally.accepted).toBeGreaterThan(COUNT / 20);
  expect(tally.code).toBeGreaterThan(COUNT / 20);
  expect(tally.unparsed).toBeGreaterThan(COUNT / 20);
});

test('where remark need not be asked, it would find neither code nor errors', () => {
  const words = new Set([
    'mdxjsEsm',
    'mdxFlowExpression',
    'mdxTextExpression',
    'mdxJsxFlowElement',
    'mdxJsxTextElement',
  ]);
  let asked = 0;
  for (const text of fuzzDocuments(COUNT, SEED + 1)) {
    if (mayHoldCode(text)) continue;
    asked++;
    const { tree, problem } = parseWithRemark(text, 0);
    expect(problem, JSON.stringify(text)).toBeUndefined();
    if (tree)
      walk(tree, ({ type }) => {
        expect(words.has(type), JSON.stringify(text)).toBe(false);
      });
  }
  expect(asked).toBeGreaterThan(COUNT / 50);
}, 300_000);
