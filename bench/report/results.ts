import { percentile, SLOWER } from '#bench/reader/keystrokes.ts';
import type { Reader } from '#bench/reader/reader.ts';
import type { Answered } from '#bench/reader/search-panel.ts';
import { calculatorTable } from './calculators.ts';
import { type AtSize, exponent, type Figures, median, middle } from './figures.ts';
import { table } from './table.ts';
import { PAUSE_MS, ratio, targetsOf, verdict } from './targets.ts';

/** The results as a page of Markdown. `about` says when, where and how. */
export function resultsPage(figures: Figures, about: readonly string[]): string {
  return [
    '# Results of the benchmark',
    'Written by `npm run bench`. Do not edit.',
    about.map((line) => `- ${line}`).join('\n'),
    '## Targets',
    targetTable(figures),
    '## Builds',
    'Figures are of the round in the middle by processor time. “here” builds the whole playbook, with its lists, topics, roles and bibliography; “stock” builds the same texts as plain pages.',
    buildTable(figures.sizes),
    ...growth(figures.sizes),
    '## First load of an entry, bytes with gzip',
    loadTable(figures),
    '## First search, bytes with gzip',
    'From the opening of the dialog to the first results, for questions of three words entered at once.',
    searchTable(figures),
    '## Later keystrokes, milliseconds',
    `On a processor ${SLOWER} times slower. “to results” is from the key to the new results in the page, “to frame” to the frame that shows them. The panel waits ${PAUSE_MS} ms after a key on purpose; “without pause” leaves that out.`,
    keyTable(figures),
    '## Calculators, milliseconds',
    'From a changed number to the new answer in the page, with its pictures and tables.',
    figures.calculators ? calculatorTable(figures.calculators) : 'Not run.',
    '## Saving the own content on a device',
    saving(figures.saving),
    '## Lighthouse',
    audits(figures.audits),
    '',
  ].join('\n\n');
}

function targetTable(figures: Figures): string {
  const rows = targetsOf(figures).map((target) => {
    const { what, unit, limit, value, atLeast } = target;
    const shown = value === undefined ? '–' : `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`;
    return [what, `${atLeast ? '≥' : '≤'} ${limit} ${unit}`, shown, verdict(target)];
  });
  return table(['Target', 'Limit', 'Measured', ''], rows);
}

function buildTable(sizes: readonly AtSize[]): string {
  const heads = [
    'Entries',
    '',
    'CPU s',
    'all rounds',
    'clock s',
    'peak MiB',
    'pages',
    'files',
    'dist MiB',
  ];
  const rows = sizes.flatMap((at) =>
    (['here', 'stock'] as const).map((side) => {
      const build = middle(at[side]);
      const all = at[side].map(({ cpuSeconds }) => cpuSeconds.toFixed(1)).join(' ');
      const { cpuSeconds, wallSeconds, peakMiB, pages, files, distMiB } = build;
      const numbers = [wallSeconds, peakMiB, pages, files, distMiB].map((n) => n.toFixed(0));
      return [String(at.size), side, cpuSeconds.toFixed(1), all, ...numbers];
    }),
  );
  return table(heads, rows);
}

function growth(sizes: readonly AtSize[]): string[] {
  const ratios = sizes.map((at) => `${ratio(at).toFixed(2)} at ${at.size}`);
  const steps = sizes.slice(1).map((large, index) => {
    const small = sizes[index] as AtSize;
    return `${exponent(small, large).toFixed(2)} from ${small.size} to ${large.size}`;
  });
  const lines = [`Processor time here ÷ stock: ${ratios.join(', ')}.`];
  return steps.length > 0 ? [...lines, `Growth exponent here: ${steps.join(', ')}.`] : lines;
}

const readersOf = ({ sizes, own }: Figures): [string, Reader][] => [
  ...sizes.map(({ size, reader }): [string, Reader] => [String(size), reader]),
  ...(own ? [['own content', own] as [string, Reader]] : []),
];

function loadTable(figures: Figures): string {
  const columns = ['document', 'css', 'js', 'font', 'other', 'all', 'withoutFonts'] as const;
  const heads = ['Entries', ...columns.slice(0, 6), 'without fonts'];
  const rows = readersOf(figures).map(([name, { load }]) => [
    name,
    ...columns.map((column) => String(load[column])),
  ]);
  return table(heads, rows);
}

function searchTable(figures: Figures): string {
  const rows = readersOf(figures).map(([name, { searches }]) => {
    const all = searches.map(({ weight }) => weight.all);
    const js = searches.map(({ weight }) => weight.js);
    return [name, String(median(all)), String(Math.max(...all)), String(median(js))];
  });
  return table(['Entries', 'median', 'heaviest', 'of it JavaScript'], rows);
}

function keyTable(figures: Figures): string {
  const heads = ['Entries', 'keys', 'to results p50', 'p95', 'to frame p95', 'without pause p95'];
  const rows = readersOf(figures).map(([name, { keys }]) => {
    const at = (share: number, of: keyof Answered) =>
      percentile(
        keys.map((key) => key[of]),
        share,
      );
    const numbers = [at(0.5, 'toResults'), at(0.95, 'toResults'), at(0.95, 'toFrame')];
    const shown = [...numbers, at(0.95, 'toResults') - PAUSE_MS].map((n) => n.toFixed(0));
    return [name, String(keys.length), ...shown];
  });
  return table(heads, rows);
}

function saving(found: Figures['saving']): string {
  if (!found) return 'Not run.';
  const { seconds, files, bytes } = found;
  return table(
    ['seconds from the first load', 'answers', 'bytes with gzip'],
    [[seconds.toFixed(1), String(files), String(bytes)]],
  );
}

function audits(found: Figures['audits']): string {
  if (typeof found === 'string') return found;
  const [first] = found;
  if (!first) return 'No page was audited.';
  const categories = Object.keys(first.scores);
  const rows = found.map(({ path, scores, failed }) => [
    `/${path}`,
    ...categories.map((category) => String(scores[category])),
    failed.join(', ') || '–',
  ]);
  return table(['Page', ...categories, 'what cost points'], rows);
}
