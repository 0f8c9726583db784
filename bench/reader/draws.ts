import { simulate } from '#models/business-case/simulation.ts';
import { calculatorOf } from '#tests/calculators/content-defaults.ts';

const TURNS = 40;

/** Milliseconds for 10,000 draws of the default business case, each turn with its own seed. */
export async function drawTimes(): Promise<number[]> {
  const { defaults } = await calculatorOf('business-case');
  const plan = defaults as unknown as Parameters<typeof simulate>[0];
  return Array.from({ length: TURNS }, (_, seed) => {
    const start = performance.now();
    simulate({ ...plan, draws: 10_000, seed });
    return performance.now() - start;
  });
}
