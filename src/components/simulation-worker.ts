import type { BusinessCaseInput } from '#models/business-case/input.ts';
import { drawing } from '#models/business-case/simulation.ts';
import { simulatedOf } from './simulated.ts';

/** Runs off the main thread: one plan in, what came of it out. */
addEventListener('message', ({ data: plan }: MessageEvent<BusinessCaseInput>) => {
  postMessage(simulatedOf(Float64Array.from({ length: plan.draws }, drawing(plan))));
});
