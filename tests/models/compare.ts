/** An absolute tolerance, or one relative to the expected number. */
export type Tolerance = number | { rel: number };

/**
 * Where a result differs from what was expected, by the contract's rule: null and text exactly, lists
 * item by item, objects by the expected keys, numbers within max(tolerance, 1e-12·|expected|). Any
 * number in the result that is not finite is a difference.
 */
export function mismatches(got: unknown, expected: unknown, tolerance: Tolerance): string[] {
  return [...notFinite(got, 'result'), ...differences(got, expected, tolerance, 'result')];
}

function differences(got: unknown, expected: unknown, tol: Tolerance, path: string): string[] {
  if (typeof expected === 'number') return numbers(got, expected, tol, path);
  if (Array.isArray(expected)) {
    if (!Array.isArray(got)) return [`${path} is not a list`];
    const length = got.length === expected.length ? [] : [`${path} has ${got.length} items`];
    return [
      ...length,
      ...expected.flatMap((each, i) => differences(got[i], each, tol, `${path}[${i}]`)),
    ];
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof got !== 'object' || got === null) return [`${path} is not an object`];
    return Object.entries(expected).flatMap(([key, value]) =>
      Object.hasOwn(got, key)
        ? differences((got as Record<string, unknown>)[key], value, tol, `${path}.${key}`)
        : [`${path}.${key} is missing`],
    );
  }
  return got === expected ? [] : [`${path} is ${String(got)}, expected ${String(expected)}`];
}

function numbers(got: unknown, expected: number, tol: Tolerance, path: string): string[] {
  if (typeof got !== 'number') return [`${path} is ${String(got)}, expected ${expected}`];
  const wanted = typeof tol === 'number' ? tol : tol.rel * Math.abs(expected);
  const allowed = Math.max(wanted, 1e-12 * Math.abs(expected));
  return Math.abs(got - expected) <= allowed ? [] : [`${path} is ${got}, expected ${expected}`];
}

/** The paths of all numbers that JSON could not carry. */
export function notFinite(value: unknown, path: string): string[] {
  if (typeof value === 'number' && !Number.isFinite(value)) return [`${path} is ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => notFinite(each, `${path}.${key}`));
}
