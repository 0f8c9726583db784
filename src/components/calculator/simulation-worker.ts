import type { BusinessCaseInput } from '#models/business-case/input.ts';
import { drawing } from '#models/business-case/simulation.ts';

/** Runs off the main thread: one plan in, all outcomes out. */
addEventListener('message', ({ data: plan }: MessageEvent<BusinessCaseInput>) => {
  const outcomes = Float64Array.from({ length: plan.draws }, drawing(plan));
  postMessage(outcomes, { transfer: [outcomes.buffer] });
});
