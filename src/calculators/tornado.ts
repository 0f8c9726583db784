import { intervals } from '#calculators/draw/intervals.ts';
import type { Model } from '#models/define.ts';
import { calculatorAnswer } from '#words';
import type { Calculator, Inputs, Outputs } from './definition.ts';
import type { Figure } from './figure.ts';

const words = calculatorAnswer.tornado;

/** The lowest and highest value that can be defended for an input. */
export type Ranges = Readonly<Record<string, readonly [low: number, high: number]>>;

/** Inputs beyond these hardly matter. */
const MOST = 6;

/** How far the result moves when one input alone goes to either end of its range, the furthest first. */
export function tornadoOf(
  calculator: Calculator,
  model: Model<Inputs, Outputs>,
  input: Inputs,
  ranges: Ranges,
  labels: Readonly<Record<string, string>>,
): Figure | null {
  const { result } = calculator;
  const resultAt = (name: string, value: number) => {
    const outcome = model.run({ ...input, [name]: value });
    return outcome.ok ? result.of(outcome.value) : null;
  };
  const outcome = model.run(input);
  const base = outcome.ok ? result.of(outcome.value) : null;
  if (base === null) return null;
  const bars = Object.entries(ranges)
    .flatMap(([name, [low, high]]) => {
      const [atLow, atHigh] = [resultAt(name, low), resultAt(name, high)];
      return atLow === null || atHigh === null || atLow === atHigh
        ? []
        : [{ label: labels[name] ?? name, values: [base, atLow, atHigh] }];
    })
    .sort((a, b) => spanOf(b.values) - spanOf(a.values))
    .slice(0, MOST);
  if (bars.length === 0) return null;
  return {
    draw: intervals,
    title: words.title,
    point: words.point(result.label.toLowerCase()),
    rowsAre: words.rowsAre,
    columns: [
      { label: words.now, unit: result.unit },
      { label: words.low, unit: result.unit },
      { label: words.high, unit: result.unit },
    ],
    rows: bars,
  };
}

const spanOf = ([, low = 0, high = 0]: readonly number[]) => Math.abs(high - low);
