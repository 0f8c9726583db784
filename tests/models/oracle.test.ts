/** Values that a separate program computed from the same formulas, for every function and calculator. */
import { runVectors } from './run-vectors.ts';

runVectors('tests/fixtures/oracle-vectors.json');
