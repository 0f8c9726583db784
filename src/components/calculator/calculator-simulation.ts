import type { Inputs } from '#calculators/definition.ts';
import { histogram } from '#calculators/draw/histogram.ts';
import type { Figure } from '#calculators/figure.ts';
import type { Format } from '#calculators/format.ts';
import { figures } from '#calculators/view/answer.ts';
import type { BusinessCaseInput } from '#models/business-case/input.ts';
import { drawing } from '#models/business-case/simulation.ts';
import { caseSimulation as words } from '#words';
import { placeIn, type Setting } from './calculator-setting.ts';
import { fill } from './make-elements.ts';
import { type Simulated, simulatedOf } from './simulated.ts';

/** Draws in one go where no worker may run: a few milliseconds. */
const SLICE = 400;

/** Simulates off the main thread, or in slices where that is not allowed, and shows what came of it. */
export async function showSimulation(setting: Setting, input: Inputs, isWanted: () => boolean) {
  const place = placeIn(setting, 'simulation');
  fill(place, [words.running]);
  const plan = input as unknown as BusinessCaseInput;
  const outcomes = await inWorker(plan).catch(() => inSlices(plan, isWanted));
  if (!isWanted() || !outcomes) return;
  fill(
    place,
    figures(figuresOf(simulatedOf(outcomes), plan, setting.format), 'simulation', setting.format),
  );
}

function inWorker(plan: BusinessCaseInput): Promise<Float64Array> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./simulation-worker.ts', import.meta.url), {
      type: 'module',
    });
    worker.onmessage = ({ data }: MessageEvent<Float64Array>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = () => {
      worker.terminate();
      reject(new Error('the worker did not run'));
    };
    worker.postMessage(plan);
  });
}

async function inSlices(
  plan: BusinessCaseInput,
  isWanted: () => boolean,
): Promise<Float64Array | null> {
  const draw = drawing(plan);
  const outcomes = new Float64Array(plan.draws);
  for (let start = 0; start < plan.draws; start += SLICE) {
    if (!isWanted()) return null;
    const end = Math.min(plan.draws, start + SLICE);
    for (let i = start; i < end; i++) outcomes[i] = draw();
    await new Promise((resume) => setTimeout(resume));
  }
  return outcomes;
}

function figuresOf(
  { summary, steps, losing }: Simulated,
  { draws, seed }: BusinessCaseInput,
  format: Format,
): Figure[] {
  return [
    {
      draw: histogram,
      title: words.title,
      point: words.point(draws, seed),
      rowsAre: words.rowsAre,
      columns: [
        { label: words.ofDraws, unit: 'fraction' },
        { label: words.atLeast, unit: 'fraction' },
      ],
      rows: steps.map(({ from, share, atLeast }) => ({
        label: format.shown(from, 'money'),
        values: [share, atLeast],
      })),
      here: losing,
    },
    {
      draw: null,
      title: words.short,
      point: words.shortPoint,
      rowsAre: words.ofAll,
      columns: [{ label: words.value, unit: 'money' }],
      rows: [
        { label: words.mean, values: [summary.mean] },
        { label: words.lowest, values: [summary.p5] },
        { label: words.middle, values: [summary.p50] },
        { label: words.highest, values: [summary.p95] },
        { label: words.error, values: [summary.se] },
      ],
    },
    {
      draw: null,
      title: words.lossTitle,
      point: words.lossPoint,
      rowsAre: words.chance,
      columns: [{ label: words.ofDraws, unit: 'fraction' }],
      rows: [{ label: words.loss, values: [summary.pLoss] }],
    },
  ];
}
