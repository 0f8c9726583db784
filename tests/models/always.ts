import fc from 'fast-check';
import { expect, vi } from 'vitest';
import type { Outcome } from '#models/outcome.ts';

// A thousand cases of a slow model outlast the usual five seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** Tries a claim on a thousand generated cases; a failure prints its seed and smallest case. */
export function always<T>(cases: fc.Arbitrary<T>, claim: (value: T) => void): void {
  const property = fc.property(cases, (value) => {
    claim(value);
  });
  fc.assert(property, { numRuns: 1000 });
}

/** A number in a range, without NaN. */
export function real(min: number, max: number): fc.Arbitrary<number> {
  return fc.double({ min, max, noNaN: true, noDefaultInfinity: true });
}

/** A number on a grid of thousandths, so that neighbours really differ. */
export function grid(min: number, max: number): fc.Arbitrary<number> {
  return fc
    .integer({ min: Math.round(min * 1000), max: Math.round(max * 1000) })
    .map((thousandths) => thousandths / 1000);
}

export function int(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min, max });
}

/** Shares of `parts` groups that add up to 1. */
export function simplex(parts: number): fc.Arbitrary<number[]> {
  return fc
    .array(fc.integer({ min: 0, max: 1000 }), { minLength: parts, maxLength: parts })
    .map((weights) => {
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      return total === 0
        ? weights.map((_, i) => (i === 0 ? 1 : 0))
        : weights.map((weight) => weight / total);
    });
}

/** Equal but for rounding. */
export function expectNear(got: number | null, wanted: number, relative = 1e-9, absolute = 1e-9) {
  const allowed = Math.max(absolute, relative * Math.abs(wanted));
  const distance = got === null ? Number.POSITIVE_INFINITY : Math.abs(got - wanted);
  expect(distance, `${got} should be ${wanted}`).toBeLessThanOrEqual(allowed);
}

/** At most, but for rounding. */
export function expectAtMost(got: number, limit: number, slack = 1e-12) {
  expect(got).toBeLessThanOrEqual(limit + slack * Math.max(1, Math.abs(limit)));
}

/** The answer of a model that must have one. */
export function answerOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.errors.map(({ text }) => text).join('; '));
  return outcome.value;
}
