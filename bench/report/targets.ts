import { percentile } from '#bench/reader/keystrokes.ts';
import { calculatorTargets } from './calculators.ts';
import { type AtSize, exponent, type Figures, median, middle } from './figures.ts';

/** A promise, and what became of it. */
export interface Target {
  what: string;
  unit: string;
  limit: number;
  /** Missing when this run did not measure it. */
  value: number | undefined;
  /** Whether more is better. */
  atLeast?: true;
}

/** Milliseconds that the panel waits after a key, on purpose, for the next one. */
export const PAUSE_MS = 60;

const kB = (bytes: number) => bytes / 1000;

/** The targets of this project with what was measured. */
export function targetsOf({ sizes, audits, calculators }: Figures): Target[] {
  const at = (size: number) => sizes.find((figures) => figures.size === size);
  const [smallest, largest] = [sizes[0], sizes.at(-1)];
  const thousand = at(1000);
  const most = at(4000);
  const heaviest = sizes.toSorted((a, b) => b.reader.load.all - a.reader.load.all)[0];
  const answers = thousand?.reader.keys.map(({ toResults }) => toResults) ?? [];
  const scores =
    typeof audits === 'string' ? [] : audits.flatMap(({ scores }) => Object.values(scores));
  return [
    {
      what: 'Processor time at 1,000 entries against stock Starlight',
      unit: '×',
      limit: 1.1,
      value: thousand && ratio(thousand),
    },
    {
      what: 'Growth exponent, steepest step',
      unit: '',
      limit: 1.1,
      value: steepest(sizes),
    },
    {
      what: 'Peak memory at 4,000 entries',
      unit: 'MiB',
      limit: 2048,
      value: most && Math.max(...most.here.map(({ peakMiB }) => peakMiB)),
    },
    {
      what: 'First load of an entry, in all',
      unit: 'kB',
      limit: 35,
      value: heaviest && kB(heaviest.reader.load.all),
    },
    {
      what: 'First load of an entry, JavaScript',
      unit: 'kB',
      limit: 12,
      value: heaviest && kB(heaviest.reader.load.js),
    },
    {
      what: 'First load at the largest size against the smallest',
      unit: '×',
      limit: 1.03,
      value:
        smallest && largest && smallest !== largest
          ? largest.reader.load.all / smallest.reader.load.all
          : undefined,
    },
    {
      what: 'First search at 1,000 entries, median question',
      unit: 'kB',
      limit: 110,
      value: thousand && kB(median(thousand.reader.searches.map(({ weight }) => weight.all))),
    },
    {
      what: 'Later keystrokes at 1,000 entries, 95th percentile, the panel’s pause included',
      unit: 'ms',
      limit: 100,
      value: thousand && percentile(answers, 0.95),
    },
    ...calculatorTargets(calculators),
    {
      what: 'Lighthouse, lowest score of any category and page',
      unit: '',
      limit: 100,
      value: scores.length > 0 ? Math.min(...scores) : undefined,
      atLeast: true,
    },
  ];
}

/** Processor time here for one second of stock Starlight's. */
export const ratio = ({ here, stock }: AtSize) =>
  middle(here).cpuSeconds / middle(stock).cpuSeconds;

function steepest(sizes: readonly AtSize[]): number | undefined {
  const steps = sizes.slice(1).map((large, index) => exponent(sizes[index] as AtSize, large));
  return steps.length > 0 ? Math.max(...steps) : undefined;
}

/** "met", or by how much it was missed. */
export function verdict({ value, limit, unit, atLeast }: Target): string {
  if (value === undefined) return 'not measured';
  const over = atLeast ? limit - value : value - limit;
  if (over <= 0) return 'met';
  return `missed by ${over.toFixed(over < 10 ? 2 : 0)} ${unit}`.trim();
}
