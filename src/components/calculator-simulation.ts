import type { Inputs } from '#calculators/definition.ts';
import type { Figure } from '#calculators/figure.ts';
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
  const simulated = await inWorker(plan).catch(() => inSlices(plan, isWanted));
  if (!isWanted() || !simulated) return;
  fill(place, figures(figuresOf(simulated, plan), 'simulation', setting.format));
}

function inWorker(plan: BusinessCaseInput): Promise<Simulated> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./simulation-worker.ts', import.meta.url), {
      type: 'module',
    });
    worker.onmessage = ({ data }: MessageEvent<Simulated>) => {
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
): Promise<Simulated | null> {
  const draw = drawing(plan);
  const outcomes = new Float64Array(plan.draws);
  for (let start = 0; start < plan.draws; start += SLICE) {
    if (!isWanted()) return null;
    const end = Math.min(plan.draws, start + SLICE);
    for (let i = start; i < end; i++) outcomes[i] = draw();
    await new Promise((resume) => setTimeout(resume));
  }
  return simulatedOf(outcomes);
}

function figuresOf(
  { summary, quantiles }: Simulated,
  { draws, seed }: BusinessCaseInput,
): Figure[] {
  return [
    {
      kind: 'lines',
      title: words.title,
      point: words.point(draws, seed),
      rowsAre: words.rowsAre,
      columns: [{ label: words.value, unit: 'money' }],
      rows: quantiles.map(([share, value]) => ({
        label: String(Math.round(share * 100)),
        values: [value],
      })),
    },
    {
      kind: 'table',
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
      kind: 'table',
      title: words.lossTitle,
      point: words.lossPoint,
      rowsAre: words.chance,
      columns: [{ label: words.ofDraws, unit: 'fraction' }],
      rows: [{ label: words.loss, values: [summary.pLoss] }],
    },
  ];
}
