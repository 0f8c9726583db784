import { guarded } from '#models/define.ts';
import { fraction, number } from '#models/fields.ts';
import { type Pert, pertMoments } from '#models/kernel/pert.ts';
import { type Triangle, triangularMoments, triangularQuantile } from '#models/kernel/triangular.ts';
import { type FieldError, inconsistent } from '#models/outcome.ts';

const triangle = { min: number('multiple'), mode: number('multiple'), max: number('multiple') };

/** Three-point estimates of an uncertain amount. */
export const functions = {
  pert: guarded<Pert, { mean: number; variance: number }>(
    { ...triangle, lambda: number('multiple', { min: 0 }) },
    pertMoments,
    inOrder,
  ),
  triangular: guarded<Triangle, { mean: number; variance: number }>(
    triangle,
    triangularMoments,
    inOrder,
  ),
  triInv: guarded<Triangle & { probability: number }, number>(
    { ...triangle, probability: fraction() },
    ({ probability, ...three }) => triangularQuantile(three, probability),
    inOrder,
  ),
};

function inOrder({ min, mode, max }: Triangle): FieldError[] {
  if (min <= mode && mode <= max) return [];
  return [inconsistent('mode', `min, mode and max must rise, but are ${min}, ${mode}, ${max}`)];
}
