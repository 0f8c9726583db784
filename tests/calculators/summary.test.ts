import { describe, expect, test } from 'vitest';
import { summaryOf } from '#calculators/summary.ts';
import { tornadoOf } from '#calculators/tornado.ts';
import type { Basis } from '#calculators/view/form.ts';
import { wordsOf } from '#languages/sentence.ts';
import { calculatorIds } from '#schemas/calculators.ts';
import { calculatorOf, english as format } from './content-defaults.ts';

/** The summary of the default answer, with one tag for all inputs. */
async function wordsFor(id: string, basis: Basis) {
  const { calculator, model, defaults: input, labels, assumptions } = await calculatorOf(id);
  const ranges = Object.fromEntries(
    assumptions.flatMap(({ input: name, low, high }) =>
      low === undefined || high === undefined ? [] : [[name, [low, high] as const]],
    ),
  );
  const outcome = model.run(input);
  if (!outcome.ok) throw new Error(id);
  const output = outcome.value;
  const tornado = tornadoOf(calculator, model, input, ranges, labels);
  const basisOf = () => basis;
  const { schema } = model;
  const all = { calculator, schema, input, output, labels, basisOf, tornado, format };
  return { text: summaryOf(all).join('\n'), ...all };
}

describe.each(calculatorIds)('%s in words', async (id) => {
  const { text, calculator, input, output, labels, tornado } = await wordsFor(id, 'guess');

  test('opens with the answer and goes on without a hole', () => {
    expect(text.startsWith(wordsOf(calculator.headline(output, input, format)))).toBe(true);
    expect(text).not.toMatch(/NaN|undefined|Infinity|\bnull\b|\[object/);
    expect(text.length).toBeLessThan(1500);
  });

  test('names what it rests on, and how that is known', () => {
    for (const name of calculator.open) expect(text).toContain(labels[name]);
    expect(text).toContain('(guess)');
    expect(text).toMatch(/Behind it stand \d+ guess(es)?\./);
  });

  test('gives the range with what it means, what must be true, and the caveat', () => {
    const [first] = tornado?.rows ?? [];
    if (first) {
      const ends = [first.values[1] ?? 0, first.values[2] ?? 0];
      for (const end of ends) expect(text).toContain(format.shown(end, calculator.result.unit));
      expect(text).toContain(`the likely range of “${first.label}”`);
    }
    expect(text).toContain(calculator.breakEvens(output, input, format)[0]);
    expect(text).toContain(calculator.caveat.slice(0, 25));
  });
});

test('a summary tells the reader’s own numbers from guesses', async () => {
  expect((await wordsFor('turnover', 'mine')).text).toContain('(my number)');
  expect((await wordsFor('turnover', 'benchmark')).text).toMatch(/Behind it stand \d+ benchmarks/);
});
