/** Values printed in a source or computed from one. CALCULATOR_VECTORS names another file of the form. */
import { runVectors } from './run-vectors.ts';

runVectors(process.env.CALCULATOR_VECTORS ?? 'tests/fixtures/vectors.json');
