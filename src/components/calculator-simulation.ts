import type { Inputs } from '#calculators/definition.ts';
import type { Figure } from '#calculators/figure.ts';
import { figures } from '#calculators/view/answer.ts';
import type { BusinessCaseInput } from '#models/business-case/input.ts';
import { drawing } from '#models/business-case/simulation.ts';
import { placeIn, type Setting } from './calculator-setting.ts';
import { fill } from './make-elements.ts';
import { type Simulated, simulatedOf } from './simulated.ts';

/** Draws in one go where no worker may run: a few milliseconds. */
const SLICE = 400;

/** Simulates off the main thread, or in slices where that is not allowed, and shows what came of it. */
export async function showSimulation(setting: Setting, input: Inputs, isWanted: () => boolean) {
  const place = placeIn(setting, 'simulation');
  fill(place, ['Simulating …']);
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
      title: 'What the simulation leaves open',
      point: `Net present value that each share of ${draws} draws stays below (seed ${seed}).`,
      rowsAre: 'Per cent of draws',
      columns: [{ label: 'Net present value', unit: 'money' }],
      rows: quantiles.map(([share, value]) => ({
        label: String(Math.round(share * 100)),
        values: [value],
      })),
    },
    {
      kind: 'table',
      title: 'In short',
      point: 'Nine in ten draws lie between the second line and the fourth.',
      rowsAre: 'Of all draws',
      columns: [{ label: 'Net present value', unit: 'money' }],
      rows: [
        { label: 'mean', values: [summary.mean] },
        { label: 'lowest twentieth ends at', values: [summary.p5] },
        { label: 'middle', values: [summary.p50] },
        { label: 'highest twentieth begins at', values: [summary.p95] },
        { label: 'standard error of the mean', values: [summary.se] },
      ],
    },
    {
      kind: 'table',
      title: 'Chance of a loss',
      point: 'Share of draws that end below zero.',
      rowsAre: 'Chance',
      columns: [{ label: 'Of draws', unit: 'fraction' }],
      rows: [{ label: 'a loss', values: [summary.pLoss] }],
    },
  ];
}
