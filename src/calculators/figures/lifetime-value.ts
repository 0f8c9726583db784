import { heatMap } from '#calculators/draw/heat-map.ts';
import { lines } from '#calculators/draw/lines.ts';
import { panels } from '#calculators/draw/panels.ts';
import type { Figure, Row } from '#calculators/figure.ts';
import type { Format } from '#calculators/format.ts';
import type { LifetimeValueInput } from '#models/lifetime-value/input.ts';
import type { LifetimeValueOutput } from '#models/lifetime-value/output.ts';
import { marginMultiple } from '#models/lifetime-value/value.ts';
import type { Unit } from '#models/outcome.ts';
import { lifetimeValueCalculator as words } from '#words';

/** Who is still there after each renewal: seen, fitted, and with one rate for all. */
export function survival(
  { survival: fitted }: LifetimeValueOutput,
  input: LifetimeValueInput,
): Figure {
  const [first = 1] = input.cohort;
  return {
    draw: lines,
    title: words.survival.title,
    point: words.survival.point,
    rowsAre: words.survival.rowsAre,
    columns: [
      { label: words.survival.seen, unit: 'fraction' },
      { label: words.survival.differ, unit: 'fraction' },
      { label: words.survival.oneRate, unit: 'fraction' },
    ],
    rows: input.cohort.map((left, t) => ({
      label: String(t),
      values: [left / first, fitted?.[t] ?? null, input.retention ** t],
    })),
  };
}

/** Worth of one unit of margin a period, by retention and discount rate around the reader's own. */
export function multiples(
  { retention, discountRate }: LifetimeValueInput,
  { plain }: Format,
): Figure {
  const percent = (share: number) => words.percent(plain(Number((share * 100).toFixed(1))));
  const rates = [0, 0.05, 0.1].map((more) => discountRate + more);
  const kept = [-0.1, -0.05, 0, 0.05, 0.1]
    .map((more) => retention + more)
    .filter((share) => share >= 0 && share < 1);
  return {
    draw: heatMap,
    title: words.multiples.title,
    point: words.multiples.point,
    rowsAre: words.multiples.rowsAre,
    columns: rates.map((rate) => ({ label: words.multiples.at(percent(rate)), unit: 'multiple' })),
    rows: kept.map((share) => ({
      label: percent(share),
      values: rates.map((rate) => marginMultiple({ retention: share, discountRate: rate })),
    })),
    here: kept.indexOf(retention),
    hereColumn: rates.indexOf(discountRate),
  };
}

/** The much-quoted step from 90 to 95 per cent, seen three ways. */
export function myth({ discountRate }: LifetimeValueInput, format: Format): Figure {
  const steps = [0.9, 0.95];
  const counted = (label: string, unit: Unit, count: (retention: number) => number): Row => {
    const [before = 0, after = 0] = steps.map(count);
    return { label, values: [before, after, after / before - 1], units: [unit, unit, 'fraction'] };
  };
  return {
    draw: panels,
    title: words.myth.title,
    point: words.myth.point,
    rowsAre: words.myth.rowsAre,
    columns: [
      ...steps.map((share) => ({
        label: words.myth.keeping(format.shown(share, 'fraction')),
        unit: 'multiple' as const,
      })),
      { label: words.myth.value, unit: 'fraction' },
    ],
    rows: [
      counted(words.myth.lifetime, 'periods', (retention) => 1 / (1 - retention)),
      counted(words.myth.atRate, 'multiple', (retention) =>
        marginMultiple({ retention, discountRate }),
      ),
      counted(words.myth.lost, 'fraction', (retention) => 1 - retention),
    ],
  };
}
