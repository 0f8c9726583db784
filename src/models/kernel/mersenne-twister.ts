const stateSize = 624;
const shiftSize = 397;

/**
 * Meaning: an endless, repeatable row of whole numbers from 0 to 4,294,967,295; the same seed (a whole
 * number in that range) always gives the same row.
 *
 * Example: `nth(mersenneTwister(5489), 10000)` is 4123659995.
 *
 * Equation: xₖ₊₆₂₄ = xₖ₊₃₉₇ ⊕ (upper bit of xₖ | lower bits of xₖ₊₁)·A, then tempering.
 *
 * Reference: Matsumoto & Nishimura, ACM TOMACS 8 (1998) 3–30, `init_genrand` of 2002;
 * the C++ standard [rand.predef] prints the 10,000th number.
 */
export function mersenneTwister(seed: number): () => number {
  const state = new Uint32Array(stateSize);
  state[0] = seed;
  for (let i = 1; i < stateSize; i++) {
    const previous = word(state, i - 1);
    state[i] = Math.imul(1812433253, previous ^ (previous >>> 30)) + i;
  }
  let index = stateSize;
  return () => {
    if (index === stateSize) {
      twist(state);
      index = 0;
    }
    return temper(word(state, index++));
  };
}

/**
 * Meaning: the index-th number (counted from 1) that a generator gives from now on.
 *
 * Example: `nth(mersenneTwister(5489), 1)` is 3499211612.
 *
 * Equation: none.
 *
 * Reference: as for `mersenneTwister`.
 */
export function nth(generate: () => number, index: number): number {
  for (let skipped = 1; skipped < index; skipped++) generate();
  return generate();
}

/**
 * Meaning: an endless row of fractions in [0, 1), each carrying 53 random bits of two whole numbers.
 *
 * Example: `uniforms(5489)()` is 0.8147236863931789.
 *
 * Equation: ((a >>> 5)·2²⁶ + (b >>> 6)) / 2⁵³.
 *
 * Reference: `genrand_res53` in the authors' mt19937ar.c.
 */
export function uniforms(seed: number): () => number {
  const generate = mersenneTwister(seed);
  return () => {
    const high = generate() >>> 5;
    const low = generate() >>> 6;
    return (high * 2 ** 26 + low) / 2 ** 53;
  };
}

function twist(state: Uint32Array): void {
  for (let i = 0; i < stateSize; i++) {
    const joined = (word(state, i) & 0x80000000) | (word(state, (i + 1) % stateSize) & 0x7fffffff);
    const shifted = word(state, (i + shiftSize) % stateSize) ^ (joined >>> 1);
    state[i] = joined & 1 ? shifted ^ 0x9908b0df : shifted;
  }
}

function temper(raw: number): number {
  let y = raw;
  y ^= y >>> 11;
  y ^= (y << 7) & 0x9d2c5680;
  y ^= (y << 15) & 0xefc60000;
  y ^= y >>> 18;
  return y >>> 0;
}

function word(state: Uint32Array, index: number): number {
  return state[index] ?? 0;
}
