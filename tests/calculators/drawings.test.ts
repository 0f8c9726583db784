// Needs: english-content
import { describe, expect, test } from 'vitest';
import { branches } from '#calculators/draw/branches.ts';
import { bullets } from '#calculators/draw/bullets.ts';
import { composition } from '#calculators/draw/composition.ts';
import { dumbbells } from '#calculators/draw/dumbbells.ts';
import { heatMap } from '#calculators/draw/heat-map.ts';
import { histogram } from '#calculators/draw/histogram.ts';
import { lines } from '#calculators/draw/lines.ts';
import { move } from '#calculators/draw/move.ts';
import { panels } from '#calculators/draw/panels.ts';
import { seats } from '#calculators/draw/seats.ts';
import { stack } from '#calculators/draw/stack.ts';
import type { Drawing, Figure, Row } from '#calculators/figure.ts';
import { type Element, textOf } from '#calculators/tree.ts';
import { simulatedOf } from '#components/calculator/simulated.ts';
import { calculatorIds } from '#schemas/calculators.ts';
import { calculatorOf, english } from './content-defaults.ts';

const figure = (draw: Drawing, rows: readonly Row[], more: Partial<Figure> = {}): Figure => ({
  draw,
  title: 'Title',
  point: 'Point',
  rowsAre: 'Rows',
  columns: [{ label: 'Value', unit: 'count' }],
  rows,
  ...more,
});

const drawn = (whole: Figure) => {
  if (!whole.draw) throw new Error('nothing is drawn');
  return everyElement(whole.draw(whole, 'f', english));
};

const everyElement = (root: Element): Element[] => [
  root,
  ...root.children.flatMap((child) => (typeof child === 'string' ? [] : everyElement(child))),
];
const having = (elements: Element[], tag: string, name: RegExp) =>
  elements.filter(
    (element) => element.tag === tag && name.test(String(element.attributes.class ?? '')),
  );
const filled = (elements: Element[], tag = 'rect') =>
  elements.filter(({ tag: is, attributes }) => is === tag && /^url/.test(String(attributes.fill)));
const number = ({ attributes }: Element, name: string) => Number(attributes[name]);

describe.each(calculatorIds)('the pictures of %s', async (id) => {
  const { calculator, defaults, model } = await calculatorOf(id);
  const outcome = model.run(defaults);
  if (!outcome.ok) throw new Error(id);
  const pictures = calculator
    .figures(outcome.value, defaults, english)
    .filter(({ draw }) => draw !== null);

  test.each(pictures.map((picture) => [picture.title, picture] as const))(
    '“%s” has a mark for each row of its table, which says the same',
    (_, picture) => {
      const marks = having(drawn(picture), 'g', /\bmark\b/);
      const said = marks.map(({ attributes }) => String(attributes['aria-label']));
      expect(marks.length).toBe(picture.rows.length);
      for (const [i, { label, values, units }] of picture.rows.entries()) {
        expect(said[i]).toMatch(new RegExp(`^${RegExp.escape(label)}: `));
        for (const [column, { unit }] of picture.columns.entries())
          expect(said[i]).toContain(english.shown(values[column] ?? null, units?.[column] ?? unit));
      }
    },
  );

  test('each are one stop for Tab', () => {
    for (const picture of pictures) {
      const stops = drawn(picture).filter(({ attributes }) => attributes.tabindex === 0);
      expect(stops.length, picture.title).toBe(1);
    }
  });
});

describe('branches', () => {
  const rows = [
    { label: 'all', values: [200] },
    { label: 'left', values: [50], within: 0 },
    { label: 'right', values: [150], within: 0 },
    { label: 'of these', values: [30], within: 2, series: 1 },
  ];
  const bars = filled(drawn(figure(branches, rows)));

  test('are as wide as their share of the whole', () => {
    expect(bars.map((bar) => number(bar, 'width'))).toEqual([420, 105, 315, 63]);
  });

  test('begin where the part before them ends, below what they are a part of', () => {
    expect(bars.map((bar) => number(bar, 'x'))).toEqual([0, 0, 105, 105]);
  });

  test('have a ground of their own where they are of another series', () => {
    expect(bars.map(({ attributes }) => attributes.fill)).toEqual([
      'url(#f-hatch-0)',
      'url(#f-hatch-0)',
      'url(#f-hatch-0)',
      'url(#f-hatch-1)',
    ]);
  });

  test('of nothing have no width', () => {
    const none = filled(drawn(figure(branches, [{ label: 'all', values: [0] }])));
    expect(none.map((bar) => number(bar, 'width'))).toEqual([1]);
  });
});

test('a move keeps its whole before and after, and its ribbons their width', () => {
  const elements = drawn(
    figure(
      move,
      [
        { label: 'stay', values: [0.5], ends: [0, 0] },
        { label: 'rise', values: [0.1], ends: [1, 0] },
        { label: 'fall', values: [0.1], ends: [0, 1] },
        { label: 'stay below', values: [0.3], ends: [1, 1] },
      ],
      { groups: ['up', 'down'] },
    ),
  );
  const widths = filled(elements)
    .slice(2)
    .map((bar) => number(bar, 'width'));
  expect(widths).toEqual([252, 168, 252, 168]);
  const [, rise] = having(elements, 'path', /band/);
  expect(String(rise?.attributes.d)).toMatch(/^M252 \d+C252 [\d.]+ 210 [\d.]+ 210 \d+h42C/);
});

test('a hundred seats are shared out by the largest remainder', () => {
  const rows = [50.4, 33.3, 16.3].map((value, i) => ({ label: `row ${i}`, values: [value] }));
  const marks = having(drawn(figure(seats, rows)), 'g', /mark/);
  const dots = marks.map((mark) => filled(everyElement(mark), 'circle').length - 1);
  expect(dots).toEqual([51, 33, 16]);
});

test('a heat map frames the reader’s own cell and tints from least to most', () => {
  const columns = ['a', 'b'].map((label) => ({ label, unit: 'count' as const }));
  const rows = [
    { label: 'low', values: [1, 2] },
    { label: 'high', values: [4, 9] },
  ];
  const elements = drawn(figure(heatMap, rows, { columns, here: 1, hereColumn: 0 }));
  const tints = having(elements, 'rect', /heat/).map(({ attributes }) => attributes.class);
  expect(tints).toEqual(['heat-0', 'heat-0', 'heat-1 own-cell', 'heat-4']);
});

test('a gauge has a bar for what is and a stroke for what is needed', () => {
  const columns = ['is', 'needed'].map((label) => ({ label, unit: 'fraction' as const }));
  const elements = drawn(figure(bullets, [{ label: 'share', values: [0.1, 0.4] }], { columns }));
  const [bar] = having(elements, 'rect', /series-0/).slice(1);
  expect(bar && number(bar, 'width')).toBe(103);
  expect(having(elements, 'path', /needed/)[0]?.attributes.d).toMatch(/^M416 /);
});

test('a dumbbell joins the two of a pair on one scale', () => {
  const rows = [
    { label: 'managers', values: [0.8, 0.6, 0.9] },
    { label: 'customers', values: [0.08, 0.05, 0.1] },
  ];
  const elements = drawn(figure(dumbbells, rows));
  expect(having(elements, 'path', /between/).map(({ attributes }) => attributes.d)).toEqual([
    'M331.2 64H40.32',
  ]);
});

test('the bar of a whole is the bars of its parts, each below its own', () => {
  const rows = [
    ...[30, 0, 50, 20].map((value, i) => ({ label: `part ${i}`, values: [value] })),
    { label: 'whole', values: [100], total: true },
  ];
  const bars = filled(drawn(figure(composition, rows)));
  const placed = bars.map(({ attributes: { x, width, fill } }) => ({ x, width, fill }));
  expect(placed.length).toBe(8);
  expect(placed.slice(4)).toEqual(placed.slice(0, 4));
});

test('small pictures have a scale each, and the last number is said, not drawn', () => {
  const columns = ['before', 'after', 'change'].map((label) => ({ label, unit: 'count' as const }));
  const rows = [
    { label: 'years', values: [10, 20, 1], units: ['years', 'years', 'fraction'] as const },
    {
      label: 'lost',
      values: [0.1, 0.05, -0.5],
      units: ['fraction', 'fraction', 'fraction'] as const,
    },
  ];
  const elements = drawn(figure(panels, rows, { columns }));
  expect(filled(elements).map((bar) => number(bar, 'width'))).toEqual([110, 220, 220, 110]);
  const values = having(elements, 'text', /value/).map(textOf);
  expect(values).toEqual(['100%', '-50%']);
});

test('a stack puts losses to the left of zero', () => {
  const columns = ['own', 'words'].map((label) => ({ label, unit: 'money' as const }));
  const [, , gain, loss] = filled(
    drawn(figure(stack, [{ label: 'row', values: [30, -10] }], { columns })),
  );
  expect(loss && gain && number(loss, 'x') + number(loss, 'width')).toBe(gain && number(gain, 'x'));
});

test('lines leave a gap where there is no number, and never lose the name of the reader’s own row', () => {
  const rows = Array.from({ length: 40 }, (_, i) => ({
    label: `row ${i}`,
    values: [i === 20 ? null : i],
  }));
  const elements = drawn(figure(lines, rows, { here: 17 }));
  const [line] = having(elements, 'path', /line-0/).slice(1);
  expect(String(line?.attributes.d).match(/M/g)?.length).toBe(2);
  const names = having(elements, 'text', /^tick$/).map(textOf);
  expect(names).toContain('row 17');
  expect(names.length).toBeLessThan(20);
});

test.each([
  ['some', 250],
  ['all', 2000],
  ['none', 0],
])('a histogram counts every draw once, and hatches those that lose: %s', (_, less) => {
  const { steps, summary, losing } = simulatedOf(
    Float64Array.from({ length: 1000 }, (_, i) => i - less),
  );
  expect(steps.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  expect(steps[0]?.atLeast).toBe(1);
  expect(1 - (steps[losing]?.atLeast ?? 0)).toBeCloseTo(summary.pLoss, 12);
  const rows = steps.map(({ from, share }) => ({ label: String(from), values: [share] }));
  const columns = filled(drawn(figure(histogram, rows, { here: losing })));
  const hatched = columns.filter(({ attributes }) => attributes.fill === 'url(#f-hatch-1)');
  expect(hatched.length).toBe(losing);
});

describe('what is told in a picture is what the model says', () => {
  const picturesOf = async (id: string, changed: object = {}) => {
    const { calculator, defaults, model } = await calculatorOf(id);
    const input = { ...defaults, ...changed };
    const outcome = model.run(input);
    if (!outcome.ok) throw new Error(id);
    return { output: outcome.value, pictures: calculator.figures(outcome.value, input, english) };
  };
  const sum = (rows: readonly Row[]) =>
    rows.reduce((total, { values: [value] }) => total + (value ?? 0), 0);

  test('issues given up', async () => {
    const { output, pictures } = await picturesOf('contact-resolution');
    const flow = pictures.find(({ draw }) => draw === branches);
    const givenUp = flow?.rows.filter(({ series }) => series === 1) ?? [];
    expect(sum(givenUp) / 1000).toBeCloseTo(Number(output.unresolvedShare), 12);
    for (const [place] of flow?.rows.entries() ?? []) {
      const parts = flow?.rows.filter(({ within }) => within === place) ?? [];
      if (parts.length > 0) expect(sum(parts)).toBeCloseTo(Number(flow?.rows[place]?.values[0]), 9);
    }
  });

  test('customers lost', async () => {
    const { output, pictures } = await picturesOf('complaints');
    const lost = pictures[0]?.rows.filter(({ series }) => series === 1) ?? [];
    expect(sum(lost)).toBeCloseTo(Number(output.lostTotal), 6);
  });

  test('customers who move', async () => {
    const { pictures } = await picturesOf('word-of-mouth');
    const moves = pictures.find(({ draw }) => draw === move);
    expect(sum(moves?.rows ?? [])).toBeCloseTo(1, 12);
  });

  test('the score with what chance allows, once there is a survey', async () => {
    const titles = async (changed: object) =>
      (await picturesOf('word-of-mouth', changed)).pictures.map(({ title }) => title);
    const counts = { promoters: 225, passives: 175, detractors: 100 };
    expect((await titles({ surveyCounts: counts })).length).toBe(
      (await titles({ surveyCounts: null })).length + 1,
    );
  });

  test('the E-value lies on its contour', async () => {
    const { output, pictures } = await picturesOf('evidence-strength');
    const contour = pictures.find(({ title }) => /hidden cause/.test(title));
    const { estimate } = output.eValue as { estimate: number };
    expect(contour?.rows[contour.here ?? 0]?.values[0]).toBeCloseTo(estimate, 9);
  });

  test('the year in which a case is recovered', async () => {
    const { output, pictures } = await picturesOf('business-case');
    const cash = pictures.find(({ here }) => here !== undefined);
    const totals = output.cumulativeCashFlow as number[];
    expect(totals[cash?.here ?? -1]).toBeGreaterThanOrEqual(0);
    expect(totals[(cash?.here ?? 0) - 1]).toBeLessThan(0);
  });

  test('learners on the floor', async () => {
    const { output, pictures } = await picturesOf('turnover');
    const floor = pictures.find(({ draw }) => draw === seats);
    expect(sum(floor?.rows.slice(1) ?? [])).toBeCloseTo(Number(output.headsInRamp), 9);
  });
});
