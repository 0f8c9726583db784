import type { Figure } from '#calculators/figure.ts';
import type { LifetimeValueInput } from '#models/lifetime-value/input.ts';
import type { LifetimeValueOutput } from '#models/lifetime-value/output.ts';
import { marginMultiple } from '#models/lifetime-value/value.ts';

/** Who is still there after each renewal: seen, fitted, and with one rate for all. */
export function survival(
  { survival: fitted }: LifetimeValueOutput,
  input: LifetimeValueInput,
): Figure {
  const [first = 1] = input.cohort;
  return {
    kind: 'lines',
    title: 'Who is still there',
    point: 'One rate for all loses too many later: those who stay longest are the most loyal.',
    rowsAre: 'Renewals',
    columns: [
      { label: 'Seen', unit: 'fraction' },
      { label: 'Customers differ', unit: 'fraction' },
      { label: 'One rate for all', unit: 'fraction' },
    ],
    rows: input.cohort.map((left, t) => ({
      label: String(t),
      values: [left / first, fitted?.[t] ?? null, input.retention ** t],
    })),
  };
}

/** Worth of one unit of margin a period, by retention and discount rate around the reader's own. */
export function multiples({ retention, discountRate }: LifetimeValueInput): Figure {
  const rates = [0, 0.05, 0.1].map((more) => discountRate + more);
  const steps = [-0.1, -0.05, 0, 0.05, 0.1].map((more) => retention + more);
  return {
    kind: 'table',
    title: 'Margin multiple by retention and discount rate',
    point: 'What a margin of 1 a period is worth over a lifetime.',
    rowsAre: 'Retention',
    columns: rates.map((rate) => ({ label: `at ${percent(rate)}`, unit: 'multiple' })),
    rows: steps
      .filter((kept) => kept >= 0 && kept < 1)
      .map((kept) => ({
        label: percent(kept),
        values: rates.map((rate) => marginMultiple({ retention: kept, discountRate: rate })),
      })),
  };
}

/** The much-quoted step from 90 to 95 per cent, seen three ways. */
export function myth({ discountRate }: LifetimeValueInput): Figure {
  const [from, to] = [0.9, 0.95];
  const value = (retention: number) => marginMultiple({ retention, discountRate });
  return {
    kind: 'bars',
    title: 'Five points of retention, from 90 to 95, in three ways',
    point: 'The same five points look different in each way of counting.',
    rowsAre: 'Counted as',
    columns: [{ label: 'Change', unit: 'fraction' }],
    rows: [
      { label: 'expected lifetime', values: [(1 - from) / (1 - to) - 1] },
      { label: 'value at your discount rate', values: [value(to) / value(from) - 1] },
      { label: 'customers lost', values: [(1 - to) / (1 - from) - 1] },
    ],
  };
}

const percent = (share: number) => `${Number((share * 100).toFixed(1))} %`;
