// Needs: english-content
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { descriptions } from '#calculators/descriptions.ts';
import { figureTree } from '#calculators/draw/figure.ts';
import { waterfall } from '#calculators/draw/waterfall.ts';
import { readLedger, writeLedger } from '#calculators/ledger.ts';
import { textOf, toHtml } from '#calculators/tree.ts';
import { partsOf } from '#calculators/view/answer.ts';
import { wordsOf } from '#languages/sentence.ts';
import { calculatorIds } from '#schemas/calculators.ts';
import { anyModels } from '#tests/models/models-with-defaults.ts';
import { assumptions, calculatorOf, english } from './content-defaults.ts';

const broken = /NaN|undefined|Infinity|\bnull\b|\[object/;

describe.each(calculatorIds)('%s', async (id) => {
  const { calculator, defaults, labels, model } = await calculatorOf(id);
  const outcome = model.run(defaults);

  test('opens with the documented defaults, which stand in the content', () => {
    expect(numbersOf(defaults)).toEqual(numbersOf(anyModels[id]?.defaults));
    expect(outcome.ok).toBe(true);
  });

  test('shows every input once, and three to five of them openly', () => {
    const shown = [...calculator.open, ...calculator.groups.flatMap(({ inputs }) => inputs)];
    expect(shown.toSorted()).toEqual(Object.keys(model.schema).toSorted());
    expect(calculator.open.length).toBeGreaterThanOrEqual(3);
    expect(calculator.open.length).toBeLessThanOrEqual(5);
  });

  test('has a short name of its own for every input in the address', () => {
    expect(Object.keys(calculator.keys).toSorted()).toEqual(Object.keys(model.schema).toSorted());
    const names = Object.values(calculator.keys);
    expect(new Set(names).size).toBe(names.length);
    expect(
      names.filter((name) => !/^[a-z]{1,2}$/.test(name) || name === 'v' || name === 'by'),
    ).toEqual([]);
  });

  test('says its default answer in words, without a hole', () => {
    if (!outcome.ok) throw new Error('no answer');
    const headline = wordsOf(calculator.headline(outcome.value, defaults, english));
    expect(headline).toMatch(/\d.*\.$/);
    const page = Object.values(partsOf(calculator, defaults, outcome, labels, english)).flat();
    expect(page.map(textOf).join('\n')).not.toMatch(broken);
    expect(page.map(toHtml).join('\n')).not.toMatch(broken);
  });

  test('says what it adds to the business case, or why not', () => {
    if (!outcome.ok) throw new Error('no answer');
    const given = { causalShare: 0.4, intervals: 250 };
    const lines =
      typeof calculator.ledger === 'string'
        ? calculator.ledger
        : calculator.ledger(outcome.value, defaults, given);
    if (typeof lines === 'string') expect(lines).toMatch(/\w\.$/);
    else
      for (const line of lines)
        expect(
          readLedger(writeLedger([{ ...line, calculator: id, source: '', basis: 'guess' }])),
          line.label,
        ).not.toBeNull();
  });

  test('cites sources that exist', () => {
    const { sources: method = [], contested = [], others = [] } = descriptions[id] ?? {};
    const cited = [
      ...method,
      ...contested.flatMap(({ sources }) => sources),
      ...others.map(({ source }) => source),
    ];
    expect(cited.filter((source) => !existsSync(`src/content/sources/${source}.yaml`))).toEqual([]);
    expect(cited.length).toBeGreaterThan(0);
  });

  test('draws every number that its tables show', () => {
    if (!outcome.ok) throw new Error('no answer');
    const figures = calculator.figures(outcome.value, defaults, english);
    expect(figures.some(({ draw }) => draw !== null)).toBe(true);
    for (const figure of figures) {
      const html = toHtml(figureTree(figure, 'f', english));
      const cells = [...html.matchAll(/<td>([^<]*)/g)].map(([, cell]) => cell);
      const numbers = figure.rows.flatMap(({ values, units }) =>
        figure.columns.map(({ unit }, i) => english.shown(values[i] ?? null, units?.[i] ?? unit)),
      );
      expect(cells.map(unescaped)).toEqual(numbers);
    }
  });
});

test('the steps of a waterfall add up to where it ends', async () => {
  const wrong: string[] = [];
  for (const id of calculatorIds) {
    const { calculator, defaults, model } = await calculatorOf(id);
    const outcome = model.run(defaults);
    if (!outcome.ok) throw new Error(id);
    for (const { draw, title, rows } of calculator.figures(outcome.value, defaults, english)) {
      if (draw !== waterfall) continue;
      const sum = rows
        .filter(({ total }) => !total)
        .reduce((all, { values }) => all + (values[0] ?? 0), 0);
      const end = rows.at(-1)?.values[0] ?? 0;
      if (Math.abs(sum - end) > 1e-6 * Math.abs(end)) wrong.push(`${id}: ${title} ${sum} ${end}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('every default lies within its range and is named for its file', () => {
  const kebab = (name: string) => name.replace(/[A-Z]|\d+/g, (part) => `-${part.toLowerCase()}`);
  const misnamed = assumptions.filter(
    ({ file, data }) => file !== `${data.calculator}-${kebab(data.input)}.yaml`,
  );
  expect(misnamed).toEqual([]);
});

test('a range is taken by the model at both ends', async () => {
  const refused: string[] = [];
  for (const id of calculatorIds) {
    const { defaults, model, assumptions: own } = await calculatorOf(id);
    for (const { input, low, high } of own)
      for (const end of [low, high])
        if (end !== undefined && !model.run({ ...defaults, [input]: end }).ok)
          refused.push(`${id} ${input} ${end}`);
  }
  expect(refused).toEqual([]);
});

const unescaped = (text = '') =>
  text.replaceAll('&lt;', '<').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

/** Lines are named in the language of the content. */
const numbersOf = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (name, part: unknown) => (name === 'label' ? undefined : part)));
